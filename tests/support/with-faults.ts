import { rmSync } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { brokenCopy, type Faults } from './broken-copy.ts';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { Desk } from './desk.ts';
import { it as test } from './stage.ts';

const kind = inject('browserKind');

/**
 * The suite's `it` with `withFaults`: a copy of Ebb that has faults, with nothing kept in it, in a browser
 * that the tests of a file share; with Robin listed, and a new tab. The browser has no window unless a
 * `display` is told.
 */
export const it = test
  .extend('putIn', { scope: 'file' }, async ({ network }, { onCleanup }) => {
    const opened = new Map<string | null, EbbBrowser>();
    onCleanup(async () => {
      for (const browser of opened.values()) await browser.close();
    });
    return async (extension: string, display: string | null) => {
      const open = opened.get(display);
      if (open) await open.replaceExtension(extension);
      const program = findKind(kind) ?? '';
      const settings = { program, extension, proxyPort: network.port, display };
      const browser = open ?? (await openBrowser(kind, settings));
      opened.set(display, browser);
      return browser;
    };
  })
  .extend(
    'withFaults',
    ({ putIn, page }) =>
      async (faults: Faults, display: string | null = null) => {
        const extension = brokenCopy(kind, faults);
        const browser = await putIn(extension, display);
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
