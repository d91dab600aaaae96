import { describe, expect, it } from 'vitest';
import { because } from '../../../../core/words/because.ts';
import { type MomentKind, momentKinds, passages } from '../../../../core/words/passage.ts';
import { robin } from '../../../fixtures/person.ts';

const liked = { kept: false, helped: false };
const nobody = { person: robin(), stated: { feeling: null, intention: null } };
const plain = passages.find(
  (passage) =>
    passage.occasions.length + passage.circumstances.length === 0 &&
    !passage.asked &&
    passage.fits.length + passage.stances.length === 0,
);
if (!plain) throw new Error('There are no words for everyone.');

/** Why words for some moments came in others. */
const why = (moments: MomentKind[], ...kinds: MomentKind[]) =>
  because({ ...plain, moments }, { ...nobody, kinds: new Set(kinds) }, liked);

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
    expect(because(words, { ...nobody, kinds: new Set(['missing']) }, liked)).toEqual([
      'said',
      'misses',
    ]);
  });

  it('says that they are kept, or helped before', () => {
    const words = { ...plain, moments: ['habit' as const] };
    const none = { ...nobody, kinds: new Set<MomentKind>() };
    expect(because(words, none, { kept: true, helped: false })).toEqual(['kept']);
    expect(because(words, none, { kept: false, helped: true })).toEqual(['helped']);
  });

  it('says that they are for how one said it is, how it ended, or what one wants of it', () => {
    const words = { ...plain, moments: ['habit' as const], feelings: ['sad' as const] };
    const sad = {
      ...nobody,
      kinds: new Set<MomentKind>(),
      stated: { feeling: 'sad' as const, intention: null },
    };
    expect(because(words, sad, liked)).toEqual(['felt']);
    const notReady = { ...words, stances: ['not-ready' as const] };
    const person = robin({ stance: 'not-ready' });
    expect(because(notReady, { ...nobody, kinds: new Set(), person }, liked)).toEqual(['ofThem']);
  });
});
