import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { preceded } from '../support/broken-copy.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';
import { untilPrepared } from '../support/until-prepared.ts';
import { it as test } from '../support/with-faults.ts';

/**
 * The background hears that the browser started when it is told so, and of a pause at once or only after
 * that: both come in either order when tabs are opened again.
 */
const startsWhenTold = (hearsBefore: boolean) =>
  preceded(`{
    const told = Promise.withResolvers();
    let start;
    for (const api of [globalThis.chrome, globalThis.browser]) {
      if (!api) continue;
      api.runtime.onStartup.addListener = (started) => { start = started; };
      const { onMessage } = api.runtime;
      const add = onMessage.addListener.bind(onMessage);
      onMessage.addListener = (hear) => add((message, sender, answer) => {
        if (message.type === 'browser starts') {
          start().then(answer).then(told.resolve);
          return true;
        }
        if (message.type !== 'arrive' || ${hearsBefore}) return hear(message, sender, answer);
        // Chromium's answers by itself, Firefox's gives what it answers.
        told.promise
          .then(() => hear(message, sender, answer))
          .then((answered) => answered !== true && answer(answered));
        return true;
      });
    }
  }`);

/** `paused` arrives at a listed page in such a browser, and waits for the pause. */
const it = test.extend('paused', ({ page, withFaults }) => async (hearsBefore: boolean) => {
  const faults = { 'background.js': startsWhenTold(hearsBefore) };
  const { browser, desk, robin, tab } = await withFaults(faults);
  // The words are the prepared ones where the background answers only later.
  await untilPrepared(desk, robin.id);
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  return { desk, robin };
});

describe('a pause in a tab that the browser opened again', () => {
  it('isn’t left when the background hears of it before it hears of the start', async ({
    paused,
  }) => {
    const { desk, robin } = await paused(true);
    await until('the moment', async () => (await desk.moments(robin)).length === 1);
    await desk.page.evaluate(tellOfStart);
    expect(await desk.moments(robin)).toMatchObject([{ choice: null, site: 'instagram' }]);
  });

  it('isn’t left when the background hears of it after the start, which took what it had left', async ({
    paused,
  }) => {
    const { desk, robin } = await paused(false);
    await until('what it leaves', () => desk.page.evaluate(hasLeft));
    await desk.page.evaluate(tellOfStart);
    await until('the pause to be heard of', async () =>
      (await desk.moments(robin)).some(({ site }) => site === 'instagram'),
    );
    expect(await desk.moments(robin)).toMatchObject([{ choice: null, surface: 'profile' }]);
  });
});

/** Runs in the options page. */
function tellOfStart(): Promise<unknown> {
  return chrome.runtime.sendMessage({ type: 'browser starts' });
}

/** Runs in the options page. Whether a pause has left word for the case that it is never heard of. */
async function hasLeft(): Promise<boolean> {
  return Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('out '));
}
