import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPractical,
  type KnownPause,
  takeTelling,
  wasPractical,
} from '../../../../core/moments/known-pause.ts';
import { isLook, markLeft, mergeRecord } from '../../../../core/moments/merge-record.ts';
import type { Moment } from '../../../../core/moments/moment.ts';
import type { PauseRecord } from '../../../../core/moments/pause-record.ts';
import { revise } from '../../../../core/moments/revise.ts';
import { anyPause, begun } from './any-pause.ts';

const place = { site: 'x', surface: 'profile' } as const;
/** What reaches the row: what the page told, or the background, taking an open pause for left. */
type Arriving = PauseRecord | 'taken for left';

const take = (known: KnownPause, arriving: Arriving): KnownPause => {
  if (arriving !== 'taken for left') {
    // The first telling comes with the address, which says where it is.
    return takeTelling(known, arriving, arriving.revision === 1 ? place : null);
  }
  return { ...known, moment: known.moment && markLeft(known.moment, 9000) };
};
const knownOf = (arriving: readonly Arriving[]): KnownPause => arriving.reduce(take, {});
const rowOf = (arriving: readonly Arriving[]) => knownOf(arriving).moment;
/** Without where it was, which may be forgotten with a pause that was called off. */
const placeless = (row: Moment | undefined) => row && { ...row, site: null, surface: null };
const isCalledOff = (told: readonly PauseRecord[]) => told.some(({ calledOff }) => calledOff);

/**
 * A pause as it was told, and as it arrives when the background, the browser or a message is stopped
 * between any two steps: not all of it but the newest, some twice, in any order, and with the pause taken for left in
 * between.
 */
const disturbed = anyPause.chain((told) => {
  const newest = told.at(-1) ?? begun;
  const earlier = fc.constantFrom<Arriving>(...told.slice(0, -1), 'taken for left');
  const before = fc.array(earlier, { maxLength: 12 });
  const after = fc.array(fc.constantFrom<Arriving>(...told), { maxLength: 6 });
  return fc.record({
    told: fc.constant(told),
    arriving: fc.tuple(before, after).map(([early, late]) => [...early, newest, ...late]),
  });
});

describe('what a page tells of its pause', () => {
  it('makes the same moment in whatever order it comes, twice, or with all but the newest lost', () => {
    fc.assert(
      fc.property(disturbed, ({ told, arriving }) => {
        const placed = arriving.some((one) => one !== 'taken for left' && one.revision === 1);
        const plain = rowOf(told);
        const row = rowOf(arriving);
        expect(placeless(row)).toEqual(placeless(plain));
        if (row && !isCalledOff(told)) expect(row).toMatchObject(placed ? place : { site: null });
        const newest = told.at(-1) ?? begun;
        expect(row === undefined).toBe(newest.calledOff === true || isPractical(newest));
      }),
      { numRuns: 2000 },
    );
  });

  it('makes the same moment when it comes once more', () => {
    fc.assert(
      fc.property(disturbed, fc.nat(), ({ arriving }, index) => {
        const known = knownOf(arriving);
        const again = arriving[index % arriving.length] ?? begun;
        if (again === 'taken for left') return;
        const { moment, calledOff } = takeTelling(known, again);
        expect(moment).toEqual(known.moment);
        expect(Math.max(calledOff ?? 0, known.calledOff ?? 0)).toBe(calledOff ?? 0);
      }),
    );
  });

  it('opens the page once, if it was chosen to', () => {
    fc.assert(
      fc.property(disturbed, ({ told, arriving }) => {
        const known = arriving.map((_, index) => knownOf(arriving.slice(0, index + 1)));
        const looks = [
          false,
          ...known.map((each) => wasPractical(each) || isLook(each.moment ?? {})),
        ];
        const opened = looks.filter((look, index) => look && !looks[index - 1]);
        expect(opened).toHaveLength(isLook(told.at(-1) ?? begun) ? 1 : 0);
      }),
    );
  });
});

describe('a pause that was called off', () => {
  const over = revise(begun, { calledOff: true });
  const stands = revise({ ...over, calledOff: false });
  const chosen = revise(stands, { choice: 'turned-back', choseAt: 3000 });

  it.each([
    ['after', [begun, over]],
    ['before', [over, begun]],
    ['twice, and before both', [over, begun, over, { ...begun, revision: 0 }]],
  ])('leaves no moment, though an older telling comes %s', (_, told) => {
    expect(knownOf(told)).toEqual({ calledOff: 2 });
  });

  it.each([
    ['in order', [begun, over, stands, chosen]],
    ['the other way round', [chosen, stands, over, begun]],
    ['with the choice alone', [over, chosen]],
  ])('and stood again has what was chosen then, told %s', (_, told) => {
    expect(rowOf(told)).toMatchObject({ revision: 4, choice: 'turned-back', choseAt: 3000 });
  });

  it('keeps what was really chosen', () => {
    const turnedBack = { ...begun, choice: 'turned-back' as const, choseAt: 1500 };
    expect(rowOf([turnedBack, over])?.choice).toBe('turned-back');
    expect(rowOf([over, turnedBack])?.choice).toBe('turned-back');
  });
});

describe('a look for practical or safety reasons', () => {
  const said = revise(begun, { said: { feeling: 'sad' } });
  const looked = revise(said, { choice: 'safety', choseAt: 2000, passMinutes: 5 });
  const turnedBack = { ...said, choice: 'turned-back' as const, choseAt: 1500 };

  it.each([
    ['in order', [begun, said, looked]],
    ['the other way round', [looked, said, begun]],
    ['alone', [looked]],
    ['twice', [begun, looked, begun, looked, said]],
    ['after one had turned back and stayed', [begun, turnedBack, looked]],
    ['with a telling that comes late, of turning back', [begun, looked, turnedBack]],
  ])('leaves no moment, told %s', (_, told) => {
    expect(rowOf(told)).toBeUndefined();
  });
});

describe('the moment of a pause', () => {
  const opened = mergeRecord(undefined, begun, place);
  const said = (more: NonNullable<PauseRecord['said']>, after = begun) =>
    revise(after, { said: { ...after.said, ...more } });
  const chosen = (choice: 'turned-back' | 'went-on', passMinutes?: number) =>
    revise(begun, { choice, choseAt: 2000, ...(passMinutes === undefined ? {} : { passMinutes }) });

  it('begins without a choice', () => {
    expect(opened).toMatchObject({ id: 'm1', at: 1000, offset: 60, person: 'robin', choice: null });
    expect(opened).toMatchObject({ site: 'x', surface: 'profile' });
  });

  it('isn’t there while nobody knows whose page it is, and learns nothing of it', () => {
    const { person: _, ...nobodys } = begun;
    expect(mergeRecord(undefined, nobodys)).toBeUndefined();
    expect(mergeRecord(opened, { ...nobodys, revision: 2, said: { feeling: 'sad' } })).toEqual({
      ...opened,
      revision: 2,
      feeling: 'sad',
    });
  });

  it('holds nothing that a page could be known by', () => {
    const record = { ...begun, url: 'https://x.com/robin.7' };
    expect(JSON.stringify(mergeRecord(undefined, record, place))).not.toContain('robin.7');
  });

  it('keeps what was said before when something else is said, and lets it be taken back', () => {
    const tired = said({ feeling: 'tired' });
    const both = said({ helped: 'helped' }, tired);
    expect(mergeRecord(opened, both)).toMatchObject({ feeling: 'tired', helped: 'helped' });
    const back = said({ feeling: null }, both);
    expect(mergeRecord(opened, back)).toMatchObject({ feeling: null, helped: 'helped' });
  });

  it('keeps a real choice when a page tells that it goes', () => {
    const row = mergeRecord(opened, chosen('went-on', 5));
    const gone = { ...begun, revision: 3, choice: 'left' as const, choseAt: 3000 };
    expect(mergeRecord(row, gone)).toMatchObject({ choice: 'went-on', choseAt: 2000 });
  });

  it('takes the later of two real choices, when one stayed after all', () => {
    const row = mergeRecord(opened, chosen('turned-back'));
    const after = revise(chosen('turned-back'), { choice: 'went-on', choseAt: 3000 });
    expect(mergeRecord(row, after)).toMatchObject({ choice: 'went-on', choseAt: 3000 });
    expect(mergeRecord(mergeRecord(opened, after), chosen('turned-back'))?.choice).toBe('went-on');
  });

  it('that was taken for left is open again once anything newer is told', () => {
    const left = opened && markLeft(opened, 5000);
    expect(left).toMatchObject({ choice: 'left', choseAt: 5000, revision: 1 });
    expect(mergeRecord(left, begun)).toEqual(left);
    expect(mergeRecord(left, revise(begun))).toEqual({ ...opened, revision: 2 });
  });

  it('stays with whom it is of by now, and keeps what was said afterwards', () => {
    const since = { ...(opened ?? expect.fail()), person: 'sam', after: 'lighter' as const };
    expect(mergeRecord(since, chosen('went-on', 5))).toMatchObject({
      person: 'sam',
      after: 'lighter',
      choice: 'went-on',
    });
  });

  it.each([
    ['went-on', 5, 5],
    ['went-on', 0, 0],
    ['turned-back', 5, null],
  ] as const)('with %s for %d minutes remembers a pass of %s', (choice, minutes, kept) => {
    expect(mergeRecord(opened, chosen(choice, minutes))?.passMinutes).toBe(kept);
  });

  it('shows a wait where there were only the two ways', () => {
    const words = revise(begun, { shown: { kind: 'words', look: 'lamp', passage: 'w1' } });
    expect(mergeRecord(undefined, words)).toMatchObject({ kind: 'words', passage: 'w1' });
    expect(mergeRecord(undefined, chosen('turned-back'))).toMatchObject({
      kind: 'wait',
      look: 'page',
      passage: null,
    });
  });
});
