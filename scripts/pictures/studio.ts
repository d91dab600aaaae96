import type { Page } from 'puppeteer-core';
import type { EbbBrowser } from '../../tests/support/browser/ebb-browser.ts';
import { findKind } from '../../tests/support/browser/find-browser.ts';
import { openBrowser } from '../../tests/support/browser/open-browser.ts';
import { Desk } from '../../tests/support/desk.ts';
import { serveShore } from '../shore/serve.ts';
import { Album } from './album.ts';
import { lookAt, type View } from './views.ts';

/** Where pictures are taken. */
export interface Studio {
  /** The browser, with Ebb in it. */
  browser: EbbBrowser;
  /** Ebb's own page, to tell it what there is. */
  desk: Desk;
  /** The address of the pretend site. */
  address: string;
  /** What holds the pictures that are taken. */
  album: Album;
}

/** Opens the browser with a build of Ebb, before the pretend site. */
export async function openStudio(
  extension: string,
  form: Album['form'] = 'webp',
): Promise<Studio & { close: () => Promise<void> }> {
  const shore = await serveShore();
  const browser = await openPictured(extension);
  const close = () => browser.close().finally(() => shore.close());
  const desk = await Desk.open(browser);
  return { browser, desk, address: shore.address, album: new Album(form), close };
}

/** Opens the browser that pictures are taken in, with a build of Ebb. */
export function openPictured(extension: string): Promise<EbbBrowser> {
  const program = findKind('chromium') ?? '';
  return openBrowser('chromium', { program, extension, proxyPort: null, display: null });
}

/**
 * Pictures of pages of the options, whole unless told, named by their address (without a day or an id) and the state,
 * if any.
 */
export async function pages(
  { browser, album }: Studio,
  state: string,
  routes: readonly string[],
  views: readonly View[],
  whole = true,
): Promise<void> {
  for (const route of routes) {
    const name = ['options', route.replace(/\/(\d|closing).*/, '').replace('/', '-'), state]
      .filter(Boolean)
      .join('-');
    const tab = await openPage(browser, route);
    for (const view of views) {
      await lookAt(tab, view);
      await album.keep(tab, name, view.name, whole);
    }
    await tab.close();
  }
}

/** Pictures of parts of a page of the options, each by itself; `ready` brings the page to show them. */
export async function parts(
  { browser, album }: Studio,
  route: string,
  named: { selector: string; names: readonly string[] },
  views: readonly View[],
  ready?: (tab: Page) => Promise<void>,
): Promise<void> {
  const tab = await openPage(browser, route);
  await ready?.(tab);
  for (const view of views) {
    await lookAt(tab, view);
    await album.keepParts(tab, named.selector, named.names, view.name);
  }
  await tab.close();
}

async function openPage(browser: EbbBrowser, route: string): Promise<Page> {
  const tab = await browser.openExtensionPage(`options.html#${route}`);
  // The heading is there before what the page shows has been read.
  await tab.waitForSelector('h1');
  await tab.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  return tab;
}
