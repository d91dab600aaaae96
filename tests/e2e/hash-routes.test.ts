import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { pausedByDefault } from '../../core/people/person.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { leave } from '../support/leave.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it as test } from '../support/stage.ts';
import { visit } from '../support/visit.ts';

/** Sites whose pages are told apart by the fragment; `somewhere` is a page of theirs that is nobody's. */
const sites = [
  { site: 'telegram', somewhere: 'https://web.telegram.org/k/', fragment: '#@' },
  { site: 'x', somewhere: 'https://x.com/', fragment: '#!/' },
] as const;
type Site = (typeof sites)[number];

let next = 1;

/** Lists a Robin of a site, whose page is the fragment that is given too. */
const it = test.extend('listOn', async ({ desk }, { onCleanup }) => {
  const forget: (() => Promise<unknown>)[] = [];
  onCleanup(async () => {
    for (const each of forget) await each();
  });
  return async ({ site, fragment }: Site) => {
    const key = `robin_${next}`;
    next += 1;
    // What Telegram has in the fragment is a chat: those pause for who chose it.
    const surfaces = [...pausedByDefault, 'chat' as const];
    const robin = await desk.list('Robin', { site, key }, { surfaces });
    forget.push(() => desk.tell('removePerson', robin.id));
    return { robin, hash: fragment + key };
  };
});

describe.for(sites)('a listed page in the fragment of $site', (site) => {
  it('pauses before a frame of it, typed', async ({ browser, frames, desk, tab, listOn }) => {
    const { robin, hash } = await listOn(site);
    // Until it first paints a page, Chromium may fill the window with the colour of its canvas.
    arriveAt(tab, `${site.somewhere}?inner${hash}`);
    await expectPause(browser, desk, tab, robin);
    expect((await frames.mark()).pixels).toBe(0);
  });
});

// What is stepped to is the same for all sites: here it is Telegram’s.
describe('a listed page in the fragment', () => {
  const [site] = sites;
  const { somewhere } = site;

  it.for([
    { name: 'a link', arrival: 'click', take: clickLink },
    { name: 'a change of the fragment', arrival: 'in-page', take: setFragment },
    { name: 'another address of the page', arrival: 'in-page', take: replaceState },
  ])(
    'by $name pauses, and once',
    async ({ arrival, take }, { browser, frames, desk, tab, listOn }) => {
      const { robin, hash } = await listOn(site);
      await visit(tab, somewhere);
      await take(tab, hash);
      await expectPause(browser, desk, tab, robin, arrival);
      expect((await frames.mark()).pixels).toBe(0);
    },
  );

  it('pauses on the way back to it', async ({ browser, frames, desk, tab, listOn }) => {
    const { robin, hash } = await listOn(site);
    await visit(tab, somewhere);
    await setFragment(tab, hash);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    await setFragment(tab, '#further');
    await desk.tell('endPass', robin.id);
    // Anew, for a page that is there may hear of the end a moment after it.
    await tab.reload();
    await frames.untilGone();
    leave(tab, () => history.back());
    await PauseOnPage.on(browser, tab);
    expect((await frames.mark()).pixels).toBe(0);
    await expect
      .poll(() => desk.moments(robin))
      .toMatchObject([{ choice: 'went-on' }, { choice: null }]);
  });
});

type Browser = Parameters<typeof PauseOnPage.on>[0];
type Listed = Awaited<ReturnType<Desk['list']>>;

async function expectPause(
  browser: Browser,
  desk: Desk,
  tab: Page,
  robin: Listed,
  arrival = 'load',
) {
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain(robin.nickname);
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ arrival, choice: null }]);
}

async function clickLink(tab: Page, hash: string): Promise<void> {
  await tab.evaluate((to) => document.querySelector('#link')?.setAttribute('href', to), hash);
  await tab.click('#link');
}

async function setFragment(tab: Page, hash: string): Promise<void> {
  await tab.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function replaceState(tab: Page, hash: string): Promise<void> {
  await tab.evaluate((to) => history.replaceState(null, '', to), hash);
}
