import type { Page } from 'puppeteer-core';

/** Fills in the form of the options' list of people as a person does, and sends it. */
export async function addPerson(options: Page, link: string, nickname: string): Promise<void> {
  await type(options, 'A link to their page', link);
  await type(options, 'What do you call them here?', nickname);
  await options.locator('button[type=submit]').click();
}

async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await field?.type(text);
}
