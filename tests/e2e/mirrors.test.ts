import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

interface Elsewhere {
  name: string;
  url: (page: { path: string; url: string; handle: string }) => string;
}

const elsewhere: Elsewhere[] = [
  { name: 'a mirror', url: ({ path }) => `https://imginn.com${path}` },
  { name: 'an archive', url: ({ url }) => `https://web.archive.org/web/2024/${url}` },
  {
    name: 'a search engine',
    url: ({ handle }) => `https://www.bing.com/search?q=${handle}+instagram`,
  },
];

describe('where others show a listed page, or it is searched for', () => {
  it.for(elsewhere)(
    '$name pauses for those who chose it',
    async ({ url }, { browser, tab, page, listRobin, desk }) => {
      const robin = await listRobin({ beyond: true, surfaces: ['profile', 'search'] });
      arriveAt(tab, url(page));
      expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
      await expect.poll(() => desk.moments(robin)).toMatchObject([{ site: 'instagram' }]);
    },
  );

  // That Ebb isn't even there, on any of them, is seen in the unit tests of what is registered.
  it.for(elsewhere.slice(0, 1))(
    '$name is let be otherwise',
    async ({ url }, { browser, frames, tab, page, listRobin, desk }) => {
      const robin = await listRobin();
      await tab.goto(url(page));
      await frames.untilSeen();
      expect(await desk.moments(robin)).toEqual([]);

      // The list says so, once: a redirect may have led there.
      const says = 'A copy of a page of Robin’s was open on another site.';
      const list = await browser.openExtensionPage('options.html#people');
      await until('the list to say so', () =>
        list.evaluate((words) => document.body.textContent.includes(words), says),
      );
      await list.close();
      await tab.bringToFront();

      // The same tab does pause on the site itself: it was not for want of being awake.
      arriveAt(tab, page.url);
      expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
    },
  );
});
