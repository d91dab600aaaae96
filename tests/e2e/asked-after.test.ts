import { expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { preceded } from '../support/broken-copy.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';
import { untilPrepared } from '../support/until-prepared.ts';
import { it } from '../support/with-faults.ts';

/** After so many milliseconds it is asked on any machine. */
const patience = 500;

/** Notes in the page whether words had been painted, and the time, when the background was asked. */
const noted = preceded(`{
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (message.type === 'arrive')
      document.documentElement.dataset.asked = JSON.stringify({ painted, at: performance.now() });
    return send(message);
  };
}`);

it('the background is asked only once the words are on the screen', async ({
  page,
  withFaults,
}) => {
  const { browser, desk, robin, tab } = await withFaults({ 'hold.js': noted });
  await untilPrepared(desk, robin.id);
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  const asked = await until('the question', () =>
    tab.evaluate(() => document.documentElement.dataset.asked),
  );
  const { painted, at } = JSON.parse(asked);
  expect(painted || at > patience).toBe(true);
  await until('the moment', async () => (await desk.moments(robin)).length === 1);
});
