import { describe, expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { preceded } from '../support/broken-copy.ts';
import { PauseOnPage } from '../support/pause.ts';
import { until } from '../support/until.ts';
import { wayOut } from '../support/way-out.ts';
import { it } from '../support/with-faults.ts';

const threeSeconds = 0.05;

/** A storage that takes a while: longer than a page takes to paint. */
const slowStorage = preceded(`{
  const { local } = chrome.storage;
  const get = local.get.bind(local);
  local.get = (...asked) =>
    new Promise((answer) => setTimeout(() => answer(get(...asked)), 300));
}`);

/** One object, so that the copy of Ebb is put in once. */
const slow = { 'sentinel.js': slowStorage, 'shade.js': slowStorage };

describe('a pass whose end the background missed, as when the machine slept', () => {
  it('lets no frame of the page through any more', async ({
    display,
    frames,
    page,
    withFaults,
  }) => {
    const { browser, desk, robin, tab } = await withFaults(slow, display.name);
    await desk.tell('saveSettings', settingsSchema.parse({ passMinutes: threeSeconds }));
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    const looked = Date.now();
    await desk.page.evaluate(() => chrome.alarms.clearAll());
    await tab.goto('https://www.instagram.com/');
    await until('it to be over', async () => Date.now() > looked + threeSeconds * 60_000);
    await frames.untilGone();
    arriveAt(tab, `${page.url}?inner`);
    await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
    await expect.poll(() => desk.moments(robin)).toHaveLength(2);
  });

  it('that hasn’t come lets it through still', async ({ display, frames, page, withFaults }) => {
    const { browser, desk, robin, tab } = await withFaults(slow, display.name);
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    await tab.goto('https://www.instagram.com/');
    await frames.untilGone();
    await tab.goto(page.url);
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toHaveLength(1);
  });
});

it('a page is shaded no longer than a moment when storage never answers', async ({
  display,
  frames,
  page,
  withFaults,
}) => {
  const never = preceded('chrome.storage.local.get = () => new Promise(() => undefined);');
  const { browser, tab } = await withFaults({ 'sentinel.js': never }, display.name);
  arriveAt(tab, page.url);
  // Hold may share the storage with the sentinel, so what stands there may be the plain two ways.
  const way = await wayOut(browser, tab, 'Go on');
  await tab.mouse.click(way.x, way.y);
  await frames.untilSeen();
});
