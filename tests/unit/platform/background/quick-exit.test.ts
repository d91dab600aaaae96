import { beforeEach, expect, test, vi } from 'vitest';
import { quickExit } from '../../../../platform/background/quick-exit.ts';
import browser from '../../../support/fake-browser.ts';

/** What was done to tabs, in order. */
let done: string[] = [];

beforeEach(() => {
  done = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    done.push(`open ${url}`);
    return {} as never;
  });
  vi.spyOn(browser.tabs, 'remove').mockImplementation(async (id) => void done.push(`close ${id}`));
  return () => void vi.restoreAllMocks();
});

/** A page that lets a script in, and has loaded something else soon after it. */
const emptied = async () => {
  done.push('empty');
  setTimeout(() => void browser.tabs.onUpdated.trigger(6, { status: 'complete' }, {} as never));
  setTimeout(() => {
    done.push('is empty');
    void browser.tabs.onUpdated.trigger(5, { status: 'complete' }, {} as never);
  }, 20);
  return [];
};

test('an empty page comes in front, and the tab is empty before it is closed', async () => {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(emptied);
  const heard = vi.spyOn(browser.tabs.onUpdated, 'addListener');
  const unheard = vi.spyOn(browser.tabs.onUpdated, 'removeListener');
  await quickExit(5, 'https://robin.example/');
  expect(done).toEqual(['open about:blank', 'empty', 'is empty', 'close 5']);
  expect(unheard).toHaveBeenCalledExactlyOnceWith(heard.mock.lastCall?.[0]);
});

test.each([
  ['lets no script in', () => Promise.reject(new Error('Cannot access contents of the page'))],
  ['never loads', async () => []],
  ['never answers', () => new Promise<never>(() => undefined)],
])('a tab whose page %s is closed all the same', async (_, run) => {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(run);
  await quickExit(5, 'https://robin.example/');
  expect(done).toEqual(['open about:blank', 'close 5']);
});
