import { expect, test, vi } from 'vitest';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** The background hears that Ebb was installed or updated; gives the addresses that were opened. */
async function after(
  installed: { reason: 'install' } | { reason: 'update'; previousVersion: string },
) {
  const { browser } = await freshBrowser();
  await backgroundInMemory.start();
  const create = vi.spyOn(browser.tabs, 'create');
  await browser.runtime.onInstalled.trigger(installed);
  const opened = create.mock.calls.map(([{ url }]) => url);
  create.mockRestore();
  return opened;
}

test('the first page opens once Ebb is installed', async () => {
  expect(await after({ reason: 'install' })).toEqual([
    expect.stringMatching(/options\.html#first$/),
  ]);
});

test('nothing opens after an update', async () => {
  expect(await after({ reason: 'update', previousVersion: '0.0.9' })).toEqual([]);
});
