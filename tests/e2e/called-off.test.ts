import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';
import { visit } from '../support/visit.ts';

const says = (pause: PauseOnPage, words: string) =>
  until(words, async () => (await pause.text())?.includes(words));

/** Presses where there is no button. */
const pressAnywhere = (tab: Page) => tab.mouse.click(8, 300);

/** Turns all pauses off for half an hour. */
const turnOff = (desk: Desk) => {
  const from = Date.now();
  return desk.tell('snooze', { id: crypto.randomUUID(), from, until: from + 1_800_000 });
};

describe('a pause that stands', () => {
  it('when pauses are turned off elsewhere says so, opens at a press, and counts as no visit', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    listRobin,
    onTestFinished,
  }) => {
    onTestFinished(() => void desk.tell('wake', null));
    const robin = await listRobin({ settle: 60 });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    await until('the record', async () => (await desk.moments(robin)).length === 1);
    await turnOff(desk);
    await says(pause, 'Pauses are off by now');
    expect((await frames.mark()).pixels).toBe(0);
    await pressAnywhere(tab);
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toEqual([]);
  });

  it('when a pass is given in another tab opens too, on a page that lives', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    listRobin,
  }) => {
    const robin = await listRobin({ settle: 60 });
    await visit(tab, `https://www.instagram.com/?to=${page.path}`);
    await tab.click('#link');
    const pause = await PauseOnPage.on(browser, tab);
    await until('the record', async () => (await desk.moments(robin)).length === 1);
    await desk.tell('stay', { person: robin.id, minutes: 5 });
    await says(pause, 'You went on in another tab');
    expect((await frames.mark()).pixels).toBe(0);
    await pressAnywhere(tab);
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toEqual([]);
  });
});
