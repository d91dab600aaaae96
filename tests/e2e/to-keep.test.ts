import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { madeUpYear } from '../../scripts/made-up-year.ts';
import { FirefoxSession } from '../support/browser/firefox-session.ts';
import type { Desk } from '../support/desk.ts';
import { it as test } from '../support/stage.ts';
import { until } from '../support/until.ts';

const handles = ['robin.boats.417', 'sam.harbour.533', 'rob_elsewhere_88'];

/** A made-up year in which everyone has a handle that is like no other word. */
const it = test.extend('year', { auto: true, scope: 'file' }, async ({ desk }, { onCleanup }) => {
  const year = madeUpYear(Date.now());
  const [key = '', otherKey = '', formerKey = ''] = handles;
  const keys: Record<string, string> = { robin: key, sam: otherKey };
  const people = year.people.map((person) => ({
    ...person,
    searchName: formerKey,
    profiles: [{ site: 'instagram', key: keys[person.id] ?? '', alsoKnownAs: [formerKey] }],
  }));
  await desk.tell('bringIn', { ...year, people });
  onCleanup(() => desk.removeEveryone());
});

async function openWeek(desk: Desk): Promise<Page> {
  const week = await desk.browser.openExtensionPage('options.html#week');
  await week.waitForSelector('.keep-week');
  return week;
}

/** Everything of a page that a hand could use, as far as it is seen; not the numbers, which are words. */
const usable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, nav, select, summary, textarea')]
      .filter((one) => one.checkVisibility() && !one.matches('.said-number'))
      .map(({ localName, textContent }) => `${localName} ${textContent.trim()}`),
  );

/** Pastes what is in the clipboard, as keys do, and gives it. */
async function paste(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const field = document.activeElement;
    field?.remove();
    return field instanceof HTMLTextAreaElement ? field.value : '';
  });
}

/** Shows a page as on paper. */
async function asOnPaper(page: Page): Promise<void> {
  if (inject('browserKind') === 'chromium') return page.emulateMediaType('print');
  await page.bringToFront();
  const set = `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';`;
  await new FirefoxSession(page.browser()).inBrowser(set);
}

const noHandle = (text: string) => handles.every((handle) => !text.includes(handle));

describe('a week to keep', () => {
  it('is copied as Markdown, which is in the clipboard then, without a handle', async ({
    desk,
  }) => {
    const week = await openWeek(desk);
    await week.bringToFront();
    await week.type('.week-written textarea', 'The kitchen was quiet.');
    await week.locator('button ::-p-text(Copy as text)').click();
    await until('the word that it is copied', () =>
      week.evaluate(() => document.body.textContent.includes('Copied, without anyone’s handle.')),
    );
    const pasted = await paste(desk.page);
    expect(pasted).toMatch(/^# The week of /);
    expect(pasted).toMatch(/^\| .+ \|$/m);
    expect(pasted).toContain('\n> The kitchen was quiet.\n');
    expect(noHandle(pasted)).toBe(true);
    await week.close();
  });

  it.for(['week', 'patterns'])(
    'on paper %s is without a button or a handle',
    async (hash, { desk }) => {
      const page = await desk.browser.openExtensionPage(`options.html#${hash}`);
      await page.waitForSelector('figure.chart');
      expect(await usable(page)).not.toEqual([]);
      const paper = Buffer.from(await page.pdf({ width: '210mm', height: '297mm' }));
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
      await asOnPaper(page);
      await until('the page as on paper', () => page.evaluate(() => matchMedia('print').matches));
      expect(await usable(page)).toEqual([]);
      expect(noHandle(await page.evaluate(() => document.documentElement.outerHTML))).toBe(true);
      await page.close();
    },
  );
});
