import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Moment } from '../../../core/moments/moment.ts';
import { eraseAll } from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import { readMoments } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';

// Ids in another order than time: the database keeps rows by id.
const first = momentAt('2026-01-05T09:00', { id: 'c' });
const second = momentAt('2026-02-05T09:00', { id: 'b' });
const together = momentAt('2026-02-05T09:00', { id: 'd' });
const third = momentAt('2026-03-05T09:00', { id: 'a' });

/** Puts rows into the moments as they are, whatever they are. */
async function put(rows: readonly object[]): Promise<void> {
  const { store, done } = (await database()).transaction('moments', 'readwrite');
  await Promise.all([...rows.map((row) => Reflect.apply(store.put, store, [row])), done]);
}

const ids = (moments: readonly Moment[]) => moments.map(({ id }) => id);

describe('reading moments', () => {
  beforeEach(() => put([third, together, second, first]));
  afterEach(async () => eraseAll(await database()));

  it('gives all of them in order of time, and of id at one time', async () => {
    expect(await readMoments(0, Infinity)).toEqual([first, second, together, third]);
    expect(await readMoments(-Infinity, Infinity)).toEqual([first, second, together, third]);
  });

  it('gives those of a stretch, its end left out, in the same order', async () => {
    expect(await readMoments(first.at, third.at)).toEqual([first, second, together]);
    expect(await readMoments(first.at + 1, third.at + 1)).toEqual([second, together, third]);
    expect(await readMoments(0, third.at)).toEqual([first, second, together]);
  });

  it('fills in what an older row has not', async () => {
    const { echo: _, ...older } = { ...first, id: 'older' };
    await put([older]);
    expect(await readMoments(1, second.at)).toEqual([first, { ...older, echo: null }]);
  });

  it('gives nothing a moment does not have', async () => {
    await put([{ ...first, path: '/robin.7/' }]);
    expect(await readMoments(1, second.at)).toEqual([first]);
  });

  it.each([
    ['from the first', 0],
    ['from later', 1],
  ])('sets aside a row that is no moment, and reads the others: %s', async (_, from) => {
    const broken = { ...second, id: 'broken', choice: 'maybe' };
    await put([broken]);
    expect(ids(await readMoments(from, Infinity))).toEqual(['c', 'b', 'd', 'a']);
    const aside = await (await database()).getAll('aside');
    expect(aside).toEqual([{ store: 'moments', row: broken }]);
    expect(await (await database()).get('moments', 'broken')).toEqual(broken);
  });
});
