import { expect } from 'vitest';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const written = 'Thank you.';

it('a page of the journal is kept as it is typed, and erased with everything', async ({
  browser,
  desk,
}) => {
  const page = await browser.openExtensionPage('options.html#thoughts');
  await page.waitForSelector('.journal');
  await page.evaluate(takeUp, 'What I’d say');
  await page.keyboard.type(written);
  await until('what was written', () => isKept(browser));
  await desk.tell('eraseAll', null);
  expect(await isKept(browser)).toBe(false);
  await page.close();
});

/** Whether the options, opened anew, show what was written. */
async function isKept(browser: EbbBrowser): Promise<boolean> {
  const page = await browser.openExtensionPage('options.html#thoughts');
  await page.waitForSelector('.journal');
  const kept = await page.evaluate((text) => document.body.textContent.includes(text), written);
  await page.close();
  return kept;
}

/** Runs in the page. Opens the page that has these words, and puts the focus on the lines beneath them. */
function takeUp(words: string): void {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent === words);
  const details = label?.closest('details');
  if (details) details.open = true;
  document.getElementById(label?.htmlFor ?? '')?.focus();
}
