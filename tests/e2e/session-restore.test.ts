import { mkdtempSync, rmSync } from 'node:fs';
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

/** Opens a browser with Ebb in it to stay; from the second time on it restores its tabs. */
const it = test.extend('open', async ({ network, display }, { onCleanup }) => {
  const profile = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
  let restores = false;
  onCleanup(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
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

describe('a listed page that was open when the browser was closed', { timeout: 90_000 }, () => {
  it('pauses again, and the pause there was counts as left', async ({ open, page }) => {
    const { desk, robin, tab } = await listed(await open(), page.handle);
    arriveAt(tab, page.url);
    await PauseOnPage.on(desk.browser, tab);
    await desk.browser.close();
    const after = await open();
    const pause = await PauseOnPage.on(after, await pageAgain(after, page.url));
    expect(await pause.text()).toContain(robin.nickname);
    const moments = await (await Desk.open(after)).moments(robin);
    expect(moments.map(({ choice }) => choice)).toEqual(['left', null]);
  });

  it('pauses when its pass ended in between, as it would have', async ({ open, page }) => {
    const { desk, robin, tab } = await listed(await open(), page.handle);
    const threeSeconds = 0.05;
    await desk.tell('saveSettings', settingsSchema.parse({ passMinutes: threeSeconds }));
    const looked = await look(desk.browser, tab, page.url);
    await desk.browser.close();
    await until('the pass to be over', async () => Date.now() > looked + threeSeconds * 60_000);
    const after = await open();
    await PauseOnPage.on(after, await pageAgain(after, page.url));
    expect(await (await Desk.open(after)).moments(robin)).toHaveLength(2);
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
