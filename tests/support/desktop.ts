import { execFileSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/**
 * How long after another key one is pressed, milliseconds. A dialog of Chromium takes no answer when it has just come,
 * lest one be given by mistake, and none that comes in haste: for half a second each.
 */
const unhurried = 700;

/**
 * The keys for each answer. Until the dialog is drawn they go nowhere, and a *yes* goes back to where it began: another
 * try is as the first.
 */
const dialogKeys = { yes: ['Tab', 'Return', 'shift+Tab'], no: ['Escape'] };

/** Waits until a dialog of the browser's own has taken the keys from a page. */
export async function untilDialog(page: Page): Promise<void> {
  await until('a dialog of the browser', async () => !(await hasKeys(page)));
}

/** Answers the dialog that has taken the keys from a page: presses until it heeds them, and the page has them again. */
export async function answerDialog(
  page: Page,
  display: string,
  answer: keyof typeof dialogKeys,
): Promise<void> {
  await untilDialog(page);
  let pressed = Number.NEGATIVE_INFINITY;
  await until(`the dialog to take a ${answer}`, async () => {
    if (await hasKeys(page)) return true;
    if (performance.now() - pressed < unhurried) return false;
    pressKeys(display, ...dialogKeys[answer]);
    pressed = performance.now();
    return false;
  });
}

const hasKeys = (page: Page) => page.evaluate(() => document.hasFocus());

/** Presses keys as a keyboard does, for what belongs to the browser and not to a page. */
export function pressKeys(display: string, ...keys: string[]): void {
  execFileSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
}
