import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { settingsSchema } from '../../core/pause/settings.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { type EbbBrowser, openBrowser } from '../support/browser/ebb-browser.ts';
import { findKind } from '../support/browser/find-browser.ts';
import { builtExtension } from '../support/built.ts';
import { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it as test } from '../support/stage.ts';
import { until } from '../support/until.ts';

const kind = inject('browserKind');

/** `open` opens a browser with Ebb in it to stay, in a `profile`; from the second time on with its tabs. */
const it = test
  .extend('profile', async ({ page }, { onCleanup }) => {
    const profile = mkdtempSync(join(tmpdir(), `ebb-${page.handle}-`));
    onCleanup(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
    return profile;
  })
  .extend('open', ({ network, display, profile }) => {
    let restores = false;
    return async () => {
      const browser = await openBrowser(kind, {
        program: findKind(kind) ?? '',
        extension: builtExtension(kind, 'e2e'),
        proxyPort: network.port,
        display: display.name,
        profile,
        restores,
      });
      restores = true;
      onTestFinished(() => browser.close().catch(() => undefined));
      return browser;
    };
  });

describe('a listed page that was open when the browser was closed', { timeout: 120_000 }, () => {
  it('pauses again before a frame of it, and the pause there was counts as left', async ({
    open,
    network,
    frames,
    page,
  }) => {
    const { desk, robin, tab } = await listed(await open(), page.handle);
    arriveAt(tab, page.url);
    await PauseOnPage.on(desk.browser, tab);
    await desk.browser.close();
    await frames.mark();
    const after = await open();
    const pause = await PauseOnPage.on(after, await pageAgain(after, page.url));
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    const moments = await (await Desk.open(after)).moments(robin);
    expect(moments.map(({ choice }) => choice)).toEqual(['left', null]);
  });

  it('pauses when its pass ended in between, as it would have', async ({ open, frames, page }) => {
    const { desk, robin, tab } = await listed(await open(), page.handle);
    const threeSeconds = 0.05;
    await desk.tell('saveSettings', settingsSchema.parse({ passMinutes: threeSeconds }));
    const looked = await look(desk.browser, tab, page.url);
    await desk.browser.close();
    await until('the pass to be over', async () => Date.now() > looked + threeSeconds * 60_000);
    await frames.mark();
    const after = await open();
    await PauseOnPage.on(after, await pageAgain(after, page.url));
    expect((await frames.mark()).pixels).toBe(0);
    expect(await (await Desk.open(after)).moments(robin)).toHaveLength(2);
  });

  it('pauses before a frame of it when the browser had crashed', async ({
    open,
    network,
    frames,
    profile,
    page,
  }) => {
    // Chromium writes down what an extension listens to after a while, or when it is closed.
    await (await listed(await open(), `${page.handle}.before`)).desk.browser.close();
    const { desk, robin, tab } = await listed(await open(), page.handle);
    arriveAt(tab, page.url);
    await PauseOnPage.on(desk.browser, tab);
    await until(
      'the tab to be noted',
      async () => kind === 'firefox' || isNoted(profile, page.url),
    );
    desk.browser.kill();
    await desk.browser.gone;
    await frames.mark();
    const after = await open();
    const pause = await PauseOnPage.on(after, await pageAgain(after, page.url));
    expect(await pause.text()).toContain(robin.nickname);
    expect((await frames.mark()).pixels).toBe(0);
    expect(network.ran(page.path)).toBe(0);
    const moments = await (await Desk.open(after)).moments(robin);
    expect(moments.map(({ choice }) => choice)).toEqual(['left', null]);
  });

  it('is still let through while its pass lasts', async ({ open, network, frames, page }) => {
    const { desk, robin, tab } = await listed(await open(), page.handle);
    await look(desk.browser, tab, page.url);
    await desk.browser.close();
    const after = await open();
    await pageAgain(after, page.url);
    await until('the page', async () => network.ran(page.path) === 2);
    await frames.untilSeen();
    expect(await (await Desk.open(after)).moments(robin)).toHaveLength(1);
  });
});

/** Whether Chromium has noted in its profile that an address is open in a tab. */
async function isNoted(profile: string, url: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'Sessions');
  const notes = readdirSync(folder).filter((name) => name.startsWith('Session_'));
  return notes.some((name) => readFileSync(join(folder, name), 'latin1').includes(url));
}

/** Lists Robin in a browser, and opens a tab. */
async function listed(browser: EbbBrowser, key: string) {
  const desk = await Desk.open(browser);
  const robin = await desk.list('Robin', { site: 'instagram', key });
  return { desk, robin, tab: await browser.newTab() };
}

/** Arrives, goes on, and waits until the page is there. Gives when, milliseconds UTC. */
async function look(browser: EbbBrowser, ...[tab, url]: Parameters<typeof arriveAt>) {
  arriveAt(tab, url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await until('the page', () => tab.evaluate(() => document.querySelector('#here') !== null));
  return Date.now();
}

/**
 * The tab that shows an address after a restart, in front: browsers load what lies behind only when it
 * is looked at. A Firefox that is driven restores no tabs, so there the address is typed once more.
 */
async function pageAgain(browser: EbbBrowser, url: string) {
  if (kind === 'firefox') {
    const tab = await browser.newTab();
    arriveAt(tab, url);
    return tab;
  }
  const tab = await until('the restored tab', async () =>
    (await browser.tabs()).find((candidate) => candidate.url() === url),
  );
  await tab.bringToFront();
  return tab;
}
