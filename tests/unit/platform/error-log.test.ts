import { expect, onTestFinished, test, vi } from 'vitest';
import { erase } from '../../../background/erase.ts';
import { logError, logUncaughtErrors, readErrorLog } from '../../../platform/error-log.ts';
import { dispatch, type Handlers } from '../../../platform/messages/dispatch.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** A browser whose console is quiet. */
async function quietBrowser() {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const fresh = await freshBrowser();
  onTestFinished(() => said.mockRestore());
  return { ...fresh, said };
}

const noted = async () => (await readErrorLog()).map(({ doing, name }) => `${doing}: ${name}`);

test('an error is noted with where, when, and in what, and none of its text', async () => {
  const { browser } = await quietBrowser();
  logError('read plans', new TypeError('no plan “call Robin” for robin@example.org'));
  await expect.poll(readErrorLog).toHaveLength(1);
  expect(await readErrorLog()).toMatchObject([
    {
      ...{ at: Date.now(), part: 'background', doing: 'read plans', name: 'TypeError' },
      ...{ browser: 'another browser', ebb: '0.1.0' },
    },
  ]);
  expect(JSON.stringify(await browser.storage.local.get('errors'))).not.toMatch(/robin|call/i);
});

test('errors at once are all noted, and of a flood the last hundred', async () => {
  const { browser } = await quietBrowser();
  const set = vi.spyOn(browser.storage.local, 'set');
  for (let index = 0; index < 500; index += 1) logError('uncaught', new Error('failed'));
  logError('refresh', new RangeError('failed'));
  await expect.poll(async () => (await noted()).at(-1)).toBe('refresh: RangeError');
  expect(await readErrorLog()).toHaveLength(100);
  expect(set.mock.calls.length).toBeLessThan(5);
});

test('what nobody catches is noted', async () => {
  await quietBrowser();
  const scope = new EventTarget();
  logUncaughtErrors('background', scope);
  const happen = (type: string, what: object) =>
    scope.dispatchEvent(Object.assign(new Event(type), what));
  happen('error', { error: new SyntaxError('one') });
  happen('unhandledrejection', { reason: new RangeError('two') });
  happen('error', {});
  await expect.poll(noted).toEqual(['uncaught: SyntaxError', 'uncaught: RangeError']);
});

/** A message that fails, from a tab. */
async function failIn(incognito: boolean) {
  const url = 'https://x.com/robin';
  const sender = { id: 'ebb', url, tab: { id: 7, incognito } };
  const self = { id: 'ebb', origin: 'chrome-extension://ebb/' };
  const passAt = () => Promise.reject(new Error('broken'));
  // No other message is sent.
  const handlers: Partial<Handlers> = { passAt };
  const message = { type: 'passAt', data: url };
  await Reflect.apply(dispatch, null, [message, sender, handlers, self, logError]);
}

test('a message that fails is noted by its name, but not one from a private window', async () => {
  const { said } = await quietBrowser();
  await failIn(true);
  await failIn(false);
  await expect.poll(noted).toEqual(['message passAt: Error']);
  expect(said).toHaveBeenCalledTimes(2);
});

test('nothing is written by a page in a private window', async () => {
  const { browser, said } = await quietBrowser();
  logUncaughtErrors('popup', new EventTarget());
  onTestFinished(() => logUncaughtErrors('background', new EventTarget()));
  const asked = vi.spyOn(browser.tabs, 'query');
  onTestFinished(() => asked.mockRestore());
  Reflect.apply(asked.mockResolvedValueOnce, asked, [[{ incognito: true }]]);
  logError('draw popup', new Error('broken'));
  await expect.poll(() => asked.mock.settledResults.length).toBe(1);
  logError('draw here', new Error('broken'));
  await expect.poll(noted).toEqual(['draw here: Error']);
  expect(said).toHaveBeenCalledTimes(2);
});

test('a storage that fails is no further error', async () => {
  const { browser, said } = await quietBrowser();
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  logError('refresh', new Error('one'));
  await expect.poll(() => said.mock.calls.length).toBe(2);
  expect(set).toHaveBeenCalledOnce();
  logError('refresh', new Error('two'));
  await expect.poll(noted).toEqual(['refresh: Error']);
});

test('erasing everything erases them', async () => {
  const { browser } = await quietBrowser();
  logError('refresh', new Error('one'));
  await expect.poll(noted).toHaveLength(1);
  await erase();
  expect(await browser.storage.local.get('errors')).toEqual({});
});
