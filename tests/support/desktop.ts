import { execFileSync } from 'node:child_process';
import { scheduler } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** How long a dialog of Chromium takes no answer, lest one be given by mistake; twice what it says. */
const dialogProtection = 1000;

/** Waits until a dialog of the browser's own has taken the keys from a page, and heeds them. */
export async function untilDialog(page: Page): Promise<void> {
  await until('a dialog of the browser', () => page.evaluate(() => !document.hasFocus()));
  await scheduler.wait(dialogProtection);
}

/** Presses keys as a keyboard does, for what belongs to the browser and not to a page. */
export function pressKeys(display: string, ...keys: string[]): void {
  execFileSync('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: display } });
}
