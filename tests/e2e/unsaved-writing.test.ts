import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Desk } from '../support/desk.ts';
import { it as test } from '../support/stage.ts';

const sentence =
  'I made soup with too much dill, sat at the window until the lamps came on, and nobody had to know about it.';
const answer = '.week-written textarea';

const it = test.extend('cleared', { auto: true }, ({ desk }, { onCleanup }) => {
  onCleanup(() => desk.removeEveryone());
});

async function openWeek(desk: Desk): Promise<Page> {
  const week = await desk.browser.openExtensionPage('options.html#week');
  await week.waitForSelector(answer);
  return week;
}

/** What stands in the week's answer, when the week is opened anew. */
async function kept(desk: Desk): Promise<string> {
  const week = await openWeek(desk);
  const text = await week.$eval(answer, (lines) => Reflect.get(lines, 'value'));
  await week.close();
  return String(text);
}

describe('what is written in a week is there to its last letter', () => {
  it('when the tab is closed right after typing', async ({ desk }) => {
    const week = await openWeek(desk);
    await week.type(answer, sentence);
    await week.close();
    expect(await kept(desk)).toBe(sentence);
  });

  it.for(['the background awake', 'the background asleep'])(
    'when the page is gone in the very moment of the last letter, with %s',
    async (background, { desk }) => {
      const week = await openWeek(desk);
      if (background.endsWith('asleep')) await desk.browser.stopBackground();
      await week.evaluate(typeAndLeave, answer, sentence).catch(() => undefined);
      await week.waitForFunction(() => location.hash === '#left');
      await week.close();
      expect(await kept(desk)).toBe(sentence);
      const keys = await desk.page.evaluate(() => Object.keys(localStorage));
      expect(keys.filter((key) => key.startsWith('typed'))).toEqual([]);
    },
  );

  it('when another page of the options is opened, and the week again', async ({ desk }) => {
    const week = await openWeek(desk);
    expect(await week.evaluate(typeAndComeBack, answer, sentence)).toBe(sentence);
    await week.close();
  });

  it('when it is copied as Markdown right away', async ({ desk }) => {
    const week = await openWeek(desk);
    await week.evaluate(hearCopies);
    await week.bringToFront();
    await week.type(answer, sentence);
    await week.evaluate(pressCopy);
    expect(await week.evaluate(() => Reflect.get(window, 'copied'))).toContain(`> ${sentence}`);
    await week.close();
  });
});

/** Runs in the page. Types letter by letter, and leaves for an empty document within the same task. */
function typeAndLeave(selector: string, text: string): void {
  const lines = document.querySelector<HTMLTextAreaElement>(selector);
  if (!lines) throw new Error('no lines to write on');
  for (const letter of text) {
    lines.value += letter;
    lines.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  location.assign('/icons/16.png#left');
}

/** Runs in the page. Types letter by letter, looks at another page, and gives what is there on coming back. */
async function typeAndComeBack(selector: string, text: string): Promise<string> {
  const lines = document.querySelector<HTMLTextAreaElement>(selector);
  if (!lines) throw new Error('no lines to write on');
  for (const letter of text) {
    lines.value += letter;
    lines.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  location.hash = '#privacy';
  while (document.querySelector(selector)) await frame();
  location.hash = '#week';
  for (;;) {
    const again = document.querySelector<HTMLTextAreaElement>(selector);
    if (again) return again.value;
    await frame();
  }
}

/** Runs in the page. Notes what is put in the clipboard. */
function hearCopies(): void {
  navigator.clipboard.writeText = async (text) => {
    Object.assign(window, { copied: text });
  };
}

/** Runs in the page. */
function pressCopy(): void {
  const ways = [...document.querySelectorAll<HTMLButtonElement>('.keep-week button')];
  ways.find(({ textContent }) => textContent === 'Copy as text')?.click();
}
