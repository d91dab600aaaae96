import { rmSync } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { brokenCopy, type Faults } from './broken-copy.ts';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { builtExtension } from './built.ts';
import { Desk } from './desk.ts';
import { it as test } from './stage.ts';

const kind = inject('browserKind');

/** Browsers into which one copy of Ebb after the other is put: one for each display, null for none. */
function spareBrowsers(proxyPort: number) {
  const opened = new Map<string | null, EbbBrowser>();
  return {
    async putIn(extension: string, display: string | null): Promise<EbbBrowser> {
      const open = opened.get(display);
      if (open) await open.replaceExtension(extension);
      const settings = { program: findKind(kind) ?? '', extension, proxyPort, display };
      const browser = open ?? (await openBrowser(kind, settings));
      opened.set(display, browser);
      return browser;
    },
    async close() {
      for (const browser of opened.values()) await browser.close();
    },
  };
}

/**
 * The suite's `it` with `withFaults`: a copy of Ebb that has faults, with nothing kept in it, in a browser
 * that tests share; with Robin listed, and a new tab. The browser has no window unless a `display` is told.
 */
export const it = test
  .extend('unseen', { scope: 'worker' }, ({ network }, { onCleanup }) => {
    const browsers = spareBrowsers(network.port);
    onCleanup(browsers.close);
    return browsers;
  })
  // It covers the suite's own on their screen, and is closed before another file needs that.
  .extend('seen', { scope: 'file' }, ({ network }, { onCleanup }) => {
    const browsers = spareBrowsers(network.port);
    onCleanup(browsers.close);
    return browsers;
  })
  .extend(
    'withFaults',
    ({ unseen, seen, page }) =>
      async (faults: Faults, display: string | null = null) => {
        const extension = brokenCopy(builtExtension(kind, 'suite'), faults);
        const browser = await (display ? seen : unseen).putIn(extension, display);
        const desk = await Desk.open(browser);
        const robin = await desk.list('Robin', { site: 'instagram', key: page.handle });
        const tab = await browser.newTab();
        onTestFinished(async () => {
          await tab.close().catch(() => undefined);
          rmSync(extension, { recursive: true, force: true });
        });
        return { browser, desk, robin, tab };
      },
  );
