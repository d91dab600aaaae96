import { describe, expect } from 'vitest';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

describe('a link chosen from the context menu', () => {
  it('waits in the form of the list, and in no address', async ({ browser }) => {
    const link = 'https://www.instagram.com/robin.boats/';
    const page = await browser.openExtensionPage('options.html#privacy');
    await page.evaluate((offered) => chrome.storage.session.set({ 'offered link': offered }), link);
    const list = await browser.openExtensionPage('options.html#people');
    const typed = await until('the link in the form', () =>
      list.evaluate(
        (wanted) =>
          [...document.querySelectorAll('input')].find(({ value }) => value === wanted)?.value,
        link,
      ),
    );
    expect(typed).toBe(link);
    expect(list.url()).not.toContain('robin');
    await list.close();
    await page.close();
  });
});
