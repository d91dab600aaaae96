import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMoments } from '../../../../core/moments/merge-moments.ts';
import { mergeRecord } from '../../../../core/moments/merge-record.ts';
import type { Moment } from '../../../../core/moments/moment.ts';
import type { PauseRecord } from '../../../../core/moments/pause-record.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { anyKeptPause } from './any-pause.ts';

const rowOf = (told: readonly PauseRecord[]): Moment | undefined =>
  told.reduce<Moment | undefined>((row, record) => mergeRecord(row, record), undefined);

/** What two devices know of one pause: each some of what was told. */
const twoRows = anyKeptPause.chain((told) => {
  const some = fc.subarray(told, { minLength: 1 });
  return fc.record({ one: some, other: some });
});

describe('two rows of one pause', () => {
  it('make the same moment in either order: that of all that was told to either', () => {
    fc.assert(
      fc.property(twoRows, ({ one, other }) => {
        const [here, there] = [rowOf(one) ?? expect.fail(), rowOf(other) ?? expect.fail()];
        expect(mergeMoments(here, there)).toEqual(mergeMoments(there, here));
        expect(mergeMoments(here, there)).toEqual(rowOf([...one, ...other]));
      }),
      { numRuns: 1000 },
    );
  });

  it('have what the newer says of the hour and of words before, and not what it took back', () => {
    const older = momentAt('2026-11-18T11:00', { revision: 1 });
    const turnedFrom = [{ passage: 'w1', helped: null }];
    const newer: Moment = { ...older, revision: 2, occasion: 'dreamt', turnedFrom };
    expect(mergeMoments(older, newer)).toEqual(newer);
    expect(mergeMoments(newer, older)).toEqual(newer);
    const { occasion: _, ...takenBack } = { ...newer, revision: 3 };
    expect(mergeMoments(newer, takenBack)).toEqual(takenBack);
  });
});
