import { describe, expect, it } from 'vitest';
import { because } from '../../../../core/words/because.ts';
import { type MomentKind, momentKinds, passages } from '../../../../core/words/passage.ts';

const liked = { kept: false, helped: false };
const plain = passages.find(
  (passage) =>
    passage.occasions.length + passage.circumstances.length === 0 &&
    !passage.asked &&
    passage.fits.length === 0,
);
if (!plain) throw new Error('There are no words for everyone.');

/** Why words for some moments came in others. */
const why = (moments: MomentKind[], ...kinds: MomentKind[]) =>
  because({ ...plain, moments }, { kinds: new Set(kinds) }, liked);

describe('why words came', () => {
  it('is what holds and they are for', () => {
    expect(why(['late-night', 'habit'], 'late-night', 'anger')).toEqual(['late']);
  });

  it('is nothing where they came by turns alone', () => {
    expect(why(['late-night'], 'habit')).toEqual([]);
  });

  it('names what was said before what only follows, and two things at most', () => {
    expect(why([...momentKinds], ...momentKinds)).toEqual(['angry', 'numb']);
    expect(why(['late-night', 'missing'], 'late-night', 'missing')).toEqual(['misses', 'late']);
  });

  it('says that they are for what was said to be so in this hour', () => {
    const words = { ...plain, moments: ['missing' as const], occasions: ['dreamt' as const] };
    expect(because(words, { kinds: new Set(['missing']) }, liked)).toEqual(['said', 'misses']);
  });

  it('says that they are kept, or helped before', () => {
    const words = { ...plain, moments: ['habit' as const] };
    const none = { kinds: new Set<MomentKind>() };
    expect(because(words, none, { kept: true, helped: false })).toEqual(['kept']);
    expect(because(words, none, { kept: false, helped: true })).toEqual(['helped']);
  });
});
