import type { Page } from 'puppeteer-core';
import { inject, test } from 'vitest';
import type { Person } from '../../core/people/person.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { builtExtension } from './built.ts';
import { Desk } from './desk.ts';
import { openDisplay } from './display/display.ts';
import { FrameWatch } from './display/frame-watch.ts';
import { Network } from './network/network.ts';
import { loudColour } from './network/pretend-pages.ts';
import { within } from './within.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser this run of the suite is in. */
    browserKind: 'chromium' | 'firefox';
  }
}

let nextHandle = 1;

/**
 * `test` with what an end-to-end test stands on, shared by all tests of a run: `network`, all the network
 * there is; `browser`, the built extension in the browser of this run, with the access it needs, in
 * front on a screen of its own; `desk`, a page of its own; and `frames`, what is painted on that screen.
 * Every test has a `tab` in front, a `page` (a profile's) of its own, and, for the asking, `robin`, who
 * is listed with that page from the start, or `listRobin`, to list them later.
 */
export const it = test
  .extend('network', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const network = await Network.start();
    onCleanup(() => network.stop());
    return network;
  })
  .extend('display', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const display = await openDisplay();
    onCleanup(() => display.close());
    return display;
  })
  .extend('screen', { scope: 'worker' }, async ({ display }, { onCleanup }) => {
    const screen = new FrameWatch(display.framebuffer, loudColour);
    onCleanup(() => screen.close());
    return screen;
  })
  .extend('browser', { scope: 'worker' }, async ({ network, display }, { onCleanup }) => {
    const kind = inject('browserKind');
    const program = findKind(kind);
    if (!program) throw new Error(`no ${kind} found: npm run browsers`);
    const browser = await openBrowser(kind, {
      program,
      extension: builtExtension(kind, 'suite'),
      proxyPort: network.port,
      display: display.name,
      inPrivateWindows: true,
      // Drawn without a GPU, what moves takes a quarter of the time; session-restore.test.ts has it move.
      reducedMotion: true,
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('desk', { scope: 'worker' }, ({ browser }) => Desk.open(browser))
  .extend('tab', async ({ desk }, { onCleanup }) => {
    const tab = await desk.browser.newTab();
    onCleanup(() => closeTab(tab));
    return tab;
  })
  // After `tab`, for fixtures are set up in this order: an empty tab is in front of the last test's page.
  .extend('frames', async ({ screen }, { onCleanup }) => {
    onCleanup(() => screen.rest());
    // That page may still be on the screen for a frame or two.
    await screen.untilGone();
    return screen;
  })
  .extend('page', async () => {
    const handle = `robin.${nextHandle}`;
    nextHandle += 1;
    const path = `/${handle}/`;
    return { handle, path, url: `https://www.instagram.com${path}` };
  })
  .extend('listRobin', async ({ desk, page }, { onCleanup }) => {
    const listed: Person[] = [];
    onCleanup(async () => {
      // A pause whose person is gone opens its page, and a tab that is about to load may never close.
      // (Firefox's driver may know no address of a tab that was asked whether it may be left.)
      const isTheirs = (tab: Page) => tab.url()?.toLowerCase().includes(page.path);
      for (const tab of (await desk.browser.tabs()).filter(isTheirs)) await closeTab(tab);
      for (const { id } of listed) await desk.tell('removePerson', id);
    });
    return async (rest: Partial<Person> = {}) => {
      const robin = await desk.list('Robin', { site: 'instagram', key: page.handle }, rest);
      listed.push(robin);
      return robin;
    };
  })
  .extend('robin', ({ listRobin }) => listRobin());

/** Closes a tab, which may be gone, or never be: one that is about to load. */
export async function closeTab(tab: Page): Promise<void> {
  await within('a tab to close', tab.close()).catch(() => undefined);
}
