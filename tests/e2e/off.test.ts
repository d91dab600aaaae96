import { describe, expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { moveOff } from '../support/move-off.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const minute = 60_000;

describe('pauses that are off for one person', () => {
  it('let their page through, another’s still pauses, and they come back on the open page by themselves', async ({
    browser,
    network,
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    const other = `sam.${page.handle}`;
    const sam = await desk.list('Sam', { site: 'instagram', key: other });
    await desk.tell('turnOff', { person: robin.id, until: Date.now() + 30 * minute });
    arriveAt(tab, page.url);
    await frames.untilSeen();
    arriveAt(tab, `https://www.instagram.com/${other}/`);
    await PauseOnPage.on(browser, tab);
    await frames.untilGone();
    expect(network.ran(`/${other}/`)).toBe(0);
    await expect.poll(() => desk.moments(sam)).toHaveLength(1);
    await desk.tell('removePerson', sam.id);
    await tab.goto(page.url);
    await frames.untilSeen();
    // So much time passes.
    await moveOff(desk, -30 * minute);
    await PauseOnPage.on(browser, tab);
    await frames.untilGone();
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ arrival: 'open' }]);
  });

  it('call off the pause that stands, which leaves no record', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    listRobin,
  }) => {
    const robin = await listRobin({ settle: 60 });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    await until('the record', async () => (await desk.moments(robin)).length === 1);
    await desk.tell('turnOff', { person: robin.id, until: Date.now() + 30 * minute });
    await until('the words', async () => (await pause.text())?.includes('Pauses are off by now'));
    await tab.mouse.click(8, 300);
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toEqual([]);
  });
});

it('hours without pauses let a page through, and once they are over it pauses where it is open', async ({
  browser,
  frames,
  desk,
  tab,
  page,
  robin,
  onTestFinished,
}) => {
  // All days but the one after tomorrow.
  const later = ((new Date().getDay() + 1) % 7) + 1;
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => day !== later);
  const hours = { when: 'outside' as const, at: [{ days, from: 0, to: 0 }] };
  onTestFinished(() => void desk.tell('saveSettings', settingsSchema.parse({})));
  await desk.tell('saveSettings', settingsSchema.parse({ hours }));
  arriveAt(tab, page.url);
  await frames.untilSeen();
  expect(await desk.moments(robin)).toEqual([]);
  await desk.tell('saveSettings', settingsSchema.parse({}));
  await PauseOnPage.on(browser, tab);
  await frames.untilGone();
});
