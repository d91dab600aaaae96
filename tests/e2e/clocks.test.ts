import { expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { countPasses, movePasses } from '../support/move-passes.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const second = 1000;
const day = 86_400 * second;

it('a pass doesn’t last for a day more when the clock is set back by one', async ({
  browser,
  network,
  frames,
  desk,
  tab,
  page,
  robin,
}) => {
  arriveAt(tab, page.url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await frames.untilSeen();
  await tab.goto('https://www.instagram.com/');
  await frames.untilGone();
  await movePasses(desk, day);
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  expect((await frames.mark()).pixels).toBe(0);
  expect(network.ran(page.path)).toBe(1);
  await expect.poll(() => desk.moments(robin)).toHaveLength(2);
});

it('a page that takes half a minute to answer opens when it comes, once a visit', async ({
  browser,
  network,
  frames,
  desk,
  page,
  listRobin,
}) => {
  const robin = await listRobin({ passMinutes: 0 });
  const tab = await browser.newTab();
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  const slow = Promise.withResolvers<void>();
  network.answerAfter(slow.promise);
  const times = () => network.asked.filter((address) => address === page.url).length;
  const asked = times();
  await pause.press('Go on');
  await until('the page to be asked for', async () => times() > asked);
  // So much time passes.
  await movePasses(desk, -32 * second);
  slow.resolve();
  await frames.untilSeen();
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
  await tab.close();
  await until('the visit to be over', async () => (await countPasses(desk)) === 0);
  const again = await browser.newTab();
  arriveAt(again, page.url);
  await PauseOnPage.on(browser, again);
  await again.close();
});
