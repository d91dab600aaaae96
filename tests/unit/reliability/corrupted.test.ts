import { describe, expect, test } from 'vitest';
import { type Garbage, garbageKinds } from '../../reliability/garbage.ts';
import { itemKeys } from '../../reliability/item-keys.ts';
import { spoilItem } from '../../reliability/memory/corrupted-items.ts';
import { rowPlaces, spoilOwnRow, spoilRow } from '../../reliability/memory/corrupted-rows.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** Every other kind, for every other place those between: `npm run reliability` tries all. */
const someKinds = (place: number) => garbageKinds.filter((_, kind) => (place + kind) % 2 === 0);

/** By kind of garbage, what was found; nothing where all was as it should be. */
async function withSome(place: number, spoilOne: (kind: Garbage) => Promise<string[]>) {
  await freshBrowser();
  const found: Record<string, string[]> = {};
  for (const kind of someKinds(place)) {
    const faults = await spoilOne(kind);
    if (faults.length > 0) found[kind] = faults;
  }
  return found;
}

describe('a row that can’t be read, whatever it has become,', () => {
  test.each(rowPlaces.map(({ store, index }, at) => ({ store, index, at })))(
    'stays as it is, and all others pause and all can be saved: $store $index',
    async ({ at, ...place }) => {
      expect(await withSome(at, (kind) => spoilRow(place, kind))).toEqual({});
    },
  );
});

test('someone whose own row can’t be read, whatever it has become, pauses still', async () => {
  await freshBrowser();
  const found: string[] = [];
  for (const kind of garbageKinds) found.push(...(await spoilOwnRow(kind)));
  expect(found).toEqual([]);
});

describe('an item of the storage that can’t be read, whatever it has become,', () => {
  test.each(itemKeys.map((key, index) => ({ key, index })))(
    'keeps nobody from pausing, and is made anew: $key',
    async ({ key, index }) => {
      expect(await withSome(index, (kind) => spoilItem(key, kind))).toEqual({});
    },
  );
});
