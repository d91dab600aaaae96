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
  await desk.bringIn({ ...year, people });
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

describe('everything as a file', () => {
  it('with a passphrase comes in anew, with its pauses, and can be taken back', async ({
    desk,
  }) => {
    const tab = await desk.browser.openExtensionPage('options.html#privacy/save');
    const press = (name: string) => tab.locator(`button ::-p-text(${name})`).click();
    const says = (words: string) =>
      until(words, () => tab.evaluate((each) => document.body.textContent.includes(each), words));
    const words = 'four words in a row';
    await says('Close it with a passphrase');
    await tab.evaluate(keepWhatIsSaved);
    await tab.locator('summary ::-p-text(Close it with a passphrase)').click();
    for (const field of await tab.$$('input[type=password]')) await field.type(words);
    await press('Save with this passphrase');
    await says('The file was saved.');
    const saved = await until('what was saved', () =>
      tab.evaluate(() => document.body.dataset.saved),
    );
    expect(saved).toContain('PBKDF2-SHA-256');
    expect(noHandle(saved)).toBe(true);

    await desk.removeEveryone();
    await tab.evaluate(() => location.assign('#privacy/bring-in'));
    await tab.waitForSelector('input[type=file]');
    await tab.evaluate(chooseFile, saved);
    await tab.waitForSelector('input[type=password]');
    await tab.type('input[type=password]', words);
    await press('Open it');
    await says('420 new');
    expect(await desk.everyMoment()).toHaveLength(0);
    await press('Bring it in');
    await says('Everyone in your list is guarded.');
    expect(await desk.everyMoment()).toHaveLength(420);
    expect(await guarded(desk)).toContain('boats');

    await press('Take it back');
    await says('It is as it was before the file.');
    expect(await desk.everyMoment()).toHaveLength(0);
    expect(await guarded(desk)).not.toContain('boats');
    await tab.close();
  });
});

/** What is guarded now, as text. */
const guarded = (desk: Desk) =>
  desk.page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('guard')));

/** Runs in the options page. Has what is handed to the browser to be saved stand on the body. */
function keepWhatIsSaved(): void {
  const create = URL.createObjectURL;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return create.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = async () => {
    document.body.dataset.saved = await blobs.at(-1)?.text();
  };
}

/** Runs in the options page. Chooses a file with this text, as a hand does. */
function chooseFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'ebb.json', { type: 'application/json' }));
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}
