import { expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';

it('a listed page pauses before a frame of it in a tab that was closed and is brought back', async ({
  browser,
  network,
  frames,
  desk,
  tab,
  page,
  robin,
}) => {
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  // A tab of another test may be next to it, and what is closed behind brings none in front.
  await desk.page.bringToFront();
  await frames.untilGone();
  await tab.close();
  await browser.reopenTab();
  const again = await browser.lookAt(page.url);
  const pause = await PauseOnPage.on(browser, again);
  expect(await pause.text()).toContain(robin.nickname);
  expect((await frames.mark()).pixels).toBe(0);
  expect(network.ran(page.path)).toBe(0);
  await expect
    .poll(() => desk.moments(robin))
    .toMatchObject([{ choice: 'left' }, { choice: null }]);
  await again.close();
});
