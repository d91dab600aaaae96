import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

describe('a page of Ebb’s own that is open', () => {
  it.for(['week', 'patterns'])(
    'follows a new pause by itself: %s',
    async (name, { browser, desk, tab, page, robin }) => {
      const open = await browser.openExtensionPage(`options.html#${name}`);
      const article = `article.${name}[aria-busy=false]`;
      await open.waitForSelector(article);
      const text = () => open.$eval(article, (found) => found.textContent);
      const before = await text();
      await tab.bringToFront();
      arriveAt(tab, page.url);
      await (await PauseOnPage.on(browser, tab)).press('Go on');
      await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
      await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
      await until('another text', async () => (await text().catch(() => before)) !== before);
      await open.close();
    },
  );
});
