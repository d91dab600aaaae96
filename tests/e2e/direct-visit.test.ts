import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';

const site = 'https://www.instagram.com';

describe('a direct visit to a listed page', () => {
  const roads: { name: string; url: (path: string) => string }[] = [
    { name: 'a typed address', url: (path) => `${site}${path}` },
    { name: 'the page over http', url: (path) => `http://www.instagram.com${path}` },
    { name: 'another host of the site', url: (path) => `https://instagram.com${path}` },
    { name: 'another letter case', url: (path) => `${site}${path.toUpperCase()}` },
    { name: 'a story of theirs', url: (path) => `${site}/stories${path}` },
    { name: 'an address that redirects', url: (path) => `${site}/redirect?to=${path}` },
    { name: 'a page that refreshes to it', url: (path) => `${site}/refresh?to=${path}` },
    { name: 'a page with a strict policy', url: (path) => `${site}${path}?strict` },
  ];

  it.for(roads)(
    'by $name pauses before anything of it runs or shows',
    async ({ url }, { browser, network, frames, tab, page, robin }) => {
      const before = network.asked.length;
      arriveAt(tab, url(page.path));
      const pause = await PauseOnPage.on(browser, tab);
      expect(await pause.text()).toContain(robin.nickname);
      expect(await pause.text()).not.toContain(page.handle);
      const ran = network.asked.slice(before).filter((asked) => asked.includes('/ran/robin'));
      expect({ ran, ...(await frames.mark()) }).toEqual({ ran: [], pixels: 0 });
    },
  );

  it('by a bookmark pauses before anything of it runs or shows', async ({
    browser,
    network,
    frames,
    tab,
    page,
    robin,
  }) => {
    await tab.bringToFront();
    const opened = await browser.openBookmark(page.url);
    expect(await (await PauseOnPage.on(browser, opened)).text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    await opened.close();
  });
});
