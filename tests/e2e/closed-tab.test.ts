import { expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { pressKeys } from '../support/desktop.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

it('a listed page pauses before a frame of it in a tab that was closed and is brought back', async ({
  browser,
  display,
  network,
  frames,
  desk,
  tab,
  page,
  robin,
}) => {
  arriveAt(tab, page.url);
  await PauseOnPage.on(browser, tab);
  await tab.close();
  pressKeys(display.name, 'ctrl+shift+t');
  const again = await until('the tab', async () =>
    (await browser.tabs()).find((each) => each !== tab && each.url() === page.url),
  );
  await again.bringToFront();
  const pause = await PauseOnPage.on(browser, again);
  expect(await pause.text()).toContain(robin.nickname);
  expect((await frames.mark()).pixels).toBe(0);
  expect(network.ran(page.path)).toBe(0);
  await expect
    .poll(() => desk.moments(robin))
    .toMatchObject([{ choice: 'left' }, { choice: null }]);
  await again.close();
});
