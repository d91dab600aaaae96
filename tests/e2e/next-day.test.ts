import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { momentSchema } from '../../core/moments/moment.ts';
import { dayParts, isPlannedFor } from '../../core/reflection/plan.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const hour = 3_600_000;

const says = (page: Page, words: string) =>
  until(words, () => page.evaluate((wanted) => document.body.textContent.includes(wanted), words));

/** A time zone, as browsers name them, in which it is between noon and one just now. */
function noonZone(now: number): { name: string; offset: number } {
  const east = 12 - new Date(now).getUTCHours();
  // The names say it the other way round; Firefox knows none of them for no difference at all.
  const name = east === 0 ? 'UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
  return { name, offset: east * 60 };
}

describe('the morning after a look', () => {
  it('the popup asks once how it is, and the answer is drawn in the patterns', async ({
    browser,
    desk,
    robin,
    onTestFinished,
  }) => {
    await desk.removeEveryone();
    const now = Date.now();
    const zone = noonZone(now);
    const look = momentSchema.parse({
      ...{ id: 'yesterday', at: now - 20 * hour, offset: zone.offset, person: robin.id },
      ...{ site: 'instagram', surface: 'profile', arrival: 'load', kind: 'words', look: 'shore' },
      ...{ passage: null, choice: 'went-on', choseAt: now - 20 * hour, passMinutes: 5 },
      ...{ after: 'heavier', gave: 'no', asked: 'after' },
    });
    await desk.bringIn({
      ...{ ebb: 1, savedAt: 0, people: [robin], thoughts: [], snoozes: [], settings: {} },
      moments: [look],
    });
    const popup = await browser.openExtensionPage('options.html#privacy');
    // The zone is that of all Ebb's pages, as they share a process.
    onTestFinished(async () => {
      await popup.close().catch(() => undefined);
      await desk.removeEveryone();
    });
    await popup.emulateTimezone(zone.name);
    const open = async () => {
      await popup.evaluate(() => location.assign('popup.html'));
      await says(popup, 'I feel like looking');
    };
    await open();
    await says(popup, 'Yesterday you went on to Robin. How is it today?');
    await popup.locator('button ::-p-text(Lighter)').click();
    await until('the answer', async () => (await desk.moments(robin))[0]?.echo === 'lighter');
    await popup.evaluate(() => location.assign('options.html#privacy'));
    await says(popup, 'Privacy');
    await open();
    expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Yesterday');
    await popup.close();

    const patterns = await browser.openExtensionPage('options.html#patterns');
    await says(patterns, 'the next morning lighter');
    await patterns.close();
    await desk.removeEveryone();
  });
});

/** The tab that is in front, if it shows the week. */
const weekInFront = (desk: Desk) =>
  desk.page.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true });
    return tabs.find(({ url }) => url?.endsWith('/options.html#week'))?.id;
  });

describe('the plan for the week', () => {
  it('is made on the page the popup leads to, and the pause shows it at its time', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.locator('a ::-p-text(Your week)').click();
    const opened = await until('the week', () => weekInFront(desk));
    await popup.close();
    const week = await browser.openExtensionPage('options.html#week');
    // In the first week it lies folded.
    await week.locator('summary ::-p-text(One plan for the week)').click();
    await week.waitForSelector('.plan-form');
    await week.select('select[aria-label="Day"]', '0');
    await week.select('select[aria-label="Part of the day"]', partNow());
    await week.type('.plan-form input', 'put the kettle on');
    await week.locator('.plan-form button[type=submit]').click();
    await says(week, 'I will put the kettle on.');
    await week.close();
    await desk.page.evaluate((id) => chrome.tabs.remove(id), opened);
    await tab.bringToFront();
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect(await pause.text()).toContain('You had something in mind for now: put the kettle on.');
    await pause.press('Not now');
    await desk.removeEveryone();
  });
});

/** The part of the day it is on this machine's clock, which is the browser's. */
function partNow(): (typeof dayParts)[number] {
  const at = Date.now();
  const instant = { at, offset: -new Date(at).getTimezoneOffset() };
  const plan = { id: '', weekday: null, instead: 'rest', madeAt: 0 };
  return dayParts.find((part) => isPlannedFor({ ...plan, part }, instant)) ?? 'night';
}
