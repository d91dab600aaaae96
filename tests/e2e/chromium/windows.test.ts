import { expect } from 'vitest';
import { PauseOnPage } from '../../support/pause.ts';
import { it } from '../../support/stage.ts';
import { until } from '../../support/until.ts';
import { within } from '../../support/within.ts';

it('a page in a window without a bar of tabs, as of an app, pauses, and *Not now* closes it', async ({
  browser,
  network,
  desk,
  page,
  robin,
}) => {
  const before = new Set(await browser.tabs());
  await desk.page.evaluate(
    (url) => void chrome.windows.create({ type: 'popup', url }).catch(() => undefined),
    page.url,
  );
  const shown = await until('the window', async () =>
    (await browser.tabs()).find((tab) => !before.has(tab)),
  );
  const gone = new Promise((resolve) => shown.once('close', resolve));
  const pause = await PauseOnPage.on(browser, shown);
  expect(await pause.text()).toContain(robin.nickname);
  await pause.press('Not now');
  await within('the window to close', gone);
  expect(network.ran(page.path)).toBe(0);
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'turned-back' }]);
});
