import { describe, expect, test } from 'vitest';
import { changesOfStart, type Eviction, evict } from '../../reliability/memory/evictions.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

describe.each<Eviction>(['the database', 'the storage', 'both'])(
  'when the browser takes away %s',
  (what) => {
    test.each(['before', 'after'] as const)(
      '%s a start, what is left is guarded, and who is listed then',
      async (when) => {
        await freshBrowser();
        expect(await evict(what, when)).toEqual([]);
      },
    );

    test('at any change during a start, too', async () => {
      await freshBrowser();
      const changes = await changesOfStart();
      expect(changes).toBeGreaterThan(0);
      for (let change = 1; change <= changes; change += 1) {
        expect([change, await evict(what, change)]).toEqual([change, []]);
      }
    });
  },
);
