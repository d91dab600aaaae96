import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import {
  writePerson,
  writePlan,
  writeSettings,
  writeThought,
} from '../../../../platform/background/write.ts';
import { loadOptions } from '../../../../screens/options/load-options.ts';
import { robin } from '../../../fixtures/person.ts';
import { unreadableStores } from '../../../support/broken-database.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';

beforeEach(() => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => said.mockRestore();
});

const stores = ['people', 'settings', 'thoughts', 'snoozes', 'passes', 'writings'] as const;

/** A browser with something in its database. */
async function filled() {
  await freshBrowser();
  await writePerson(robin());
  await writeSettings(settingsSchema.parse({ settle: 12 }));
  await writeThought({ id: 'thought', at: 1, text: 'the boats' });
  await writePlan({ id: 'plan', weekday: null, part: 'night', instead: 'rest', madeAt: 1 });
}

describe('what the options show', () => {
  test('is all of it, when all can be read', async () => {
    await filled();
    expect(await loadOptions(null)).toMatchObject({
      ...{
        people: [robin()],
        settings: { settle: 12 },
        plan: { instead: 'rest' },
        unreadStores: [],
      },
    });
  });

  test('is all but a plan that can’t be read', async () => {
    await filled();
    const whole = await loadOptions(null);
    unreadableStores('plans');
    const { isAllowed, ...rest } = await loadOptions(null);
    const { isAllowed: _, ...before } = whole;
    expect(rest).toEqual({ ...before, plan: null, unreadStores: ['plans'] });
    expect(isAllowed({ profiles: [] })).toBe(true);
  });

  test.each(stores)('has no part missing but the one, without %s', async (store) => {
    await filled();
    unreadableStores(store);
    const { unreadStores, plan, closings } = await loadOptions(null);
    expect({ unreadStores, plan, closings }).toMatchObject({
      unreadStores: [store],
      plan: { id: 'plan' },
    });
  });

  test('stays what it was, where a store can’t be read any more', async () => {
    await filled();
    const before = await loadOptions(null);
    unreadableStores('thoughts');
    const { thoughts, unreadStores } = await loadOptions(before);
    expect(thoughts).toEqual(before.thoughts);
    expect(unreadStores).toEqual([]);
  });

  test('is a fault as a whole when no store can be read', async () => {
    await filled();
    unreadableStores(...stores, 'plans', 'closings', 'ownWords');
    await expect(loadOptions(null)).rejects.toMatchObject({ name: 'UnknownError' });
  });
});
