import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { visit } from '../support/visit.ts';

const site = 'https://www.instagram.com';

describe('pages that are nobody’s, or somebody else’s', () => {
  it.for([
    { name: 'a handle that only begins like it', path: (handle: string) => `/${handle}.b/` },
    {
      name: 'a handle that it only begins with',
      path: (handle: string) => `/${handle.slice(0, -1)}/`,
    },
    { name: 'a handle that only ends like it', path: (handle: string) => `/the.${handle}/` },
    { name: 'a search for the handle', path: (handle: string) => `/explore/search/?q=${handle}` },
    { name: 'another page of the site', path: () => '/accounts/edit/' },
  ])('$name is let be', async ({ path }, { browser, network, frames, tab, page, robin }) => {
    const target = path(page.handle);
    await visit(tab, `${site}${target}`);
    await frames.untilSeen();
    expect(network.ran(target.split('?')[0] ?? '')).toBeGreaterThan(0);

    // The same tab does pause where it should: it was not for want of being awake.
    arriveAt(tab, page.url);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
  });

  it('the same handle on a site where it isn’t listed is let be', async ({
    frames,
    desk,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`https://x.com${page.path}`);
    await frames.untilSeen();
    expect(await desk.moments(robin)).toEqual([]);
  });
});

describe('sites without a listed person', () => {
  it('get nothing of Ebb', async ({ desk, robin }) => {
    expect(robin.profiles).toHaveLength(1);
    const hosts = await desk.page.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches = [] }) => matches);
    });
    expect(hosts.length).toBeGreaterThan(0);
    expect(
      hosts.filter(
        (pattern) => !/^\*:\/\/([\w*]+\.)?(instagram\.com|instagr\.am|ig\.me)\//.test(pattern),
      ),
    ).toEqual([]);
  });

  it('keep nothing once nobody is listed', async ({ desk }) => {
    const registered = () =>
      desk.page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(await registered()).toEqual([]);
  });
});
