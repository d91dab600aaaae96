import { beforeEach, expect, test, vi } from 'vitest';
import { backgroundInMemory } from '../../support/background-in-memory.ts';
import browser from '../../support/fake-browser.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

const own = (page: string) => browser.runtime.getURL(`/options.html#${page}`);
const from = (incognito: boolean) => ({ url: 'https://robin.example/', tab: 7, incognito });

let opened = vi.fn();
let shown = vi.fn();
let wentBack = vi.fn();
beforeEach(async () => {
  await freshBrowser();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  opened = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  shown = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  wentBack = vi.spyOn(browser.tabs, 'goBack').mockResolvedValue(undefined);
  await backgroundInMemory.start();
  return () => void vi.restoreAllMocks();
});

/** The windows that are open; none where the browser has no such interface, as on a phone. */
function withWindows(windows: { id: number; incognito: boolean }[] | undefined) {
  const create = vi.fn(async () => ({}));
  const update = vi.fn(async () => ({}));
  const api = windows && { getAll: async () => windows, create, update };
  const before = browser.windows;
  Object.assign(browser, { windows: api });
  return {
    create,
    update,
    [Symbol.dispose]: () => void Object.assign(browser, { windows: before }),
  };
}

test('small things come in the tab that asks where it is an ordinary one', async () => {
  expect(await backgroundInMemory.tell('openSmallThings', null, from(false))).toHaveProperty('res');
  expect(shown).toHaveBeenCalledExactlyOnceWith(7, { url: own('thoughts') });
  expect(opened).not.toHaveBeenCalled();
});

test('of a private tab they come in a normal window, in front, and the tab goes back (W8)', async () => {
  using windows = withWindows([
    { id: 1, incognito: true },
    { id: 2, incognito: false },
  ]);
  expect(await backgroundInMemory.tell('openSmallThings', null, from(true))).toHaveProperty('res');
  expect(opened).toHaveBeenCalledExactlyOnceWith({ windowId: 2, url: own('thoughts') });
  expect(windows.update).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
  expect(wentBack).toHaveBeenCalledExactlyOnceWith(7);
  expect(shown).not.toHaveBeenCalled();
});

test('and the tab is emptied where it can’t go back', async () => {
  using _ = withWindows([{ id: 2, incognito: false }]);
  wentBack.mockRejectedValue(new Error('Cannot find a next page in history.'));
  await backgroundInMemory.tell('openSmallThings', null, from(true));
  expect(shown).toHaveBeenCalledExactlyOnceWith(7, { url: 'about:blank' });
});

test('helplines come in a window of their own where none but private ones are open', async () => {
  using windows = withWindows([{ id: 1, incognito: true }]);
  expect(await backgroundInMemory.tell('openSupport', null, from(true))).toHaveProperty('res');
  expect(windows.create).toHaveBeenCalledExactlyOnceWith({ url: own('support') });
  expect(wentBack).not.toHaveBeenCalled();
});

test('and in a tab where the browser has no windows, as on a phone', async () => {
  using _ = withWindows(undefined);
  expect(await backgroundInMemory.tell('openSupport', null, from(true))).toHaveProperty('res');
  expect(opened).toHaveBeenCalledExactlyOnceWith({ url: own('support') });
});
