import { rmSync } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { brokenCopy, type Faults } from './broken-copy.ts';
import type { EbbBrowser } from './browser/ebb-browser.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { builtExtension } from './built.ts';
import { Desk } from './desk.ts';
import { closeTab, it as test } from './stage.ts';
import { until } from './until.ts';

const kind = inject('browserKind');

/** A browser with a copy of Ebb in it. */
interface Spare {
  browser: EbbBrowser;
  desk: Desk;
  /** What is wrong with the copy. */
  faults: Faults;
}

/**
 * Browsers into which one copy of Ebb after the other is put: one for each display, null for none. For the
 * same faults as before the copy stays; its background starts anew, and the settings are as at first.
 */
function spareBrowsers(proxyPort: number) {
  const copies: string[] = [];
  const spares = new Map<string | null, Spare>();
  const putIn = async (faults: Faults, display: string | null, open?: EbbBrowser) => {
    const extension = brokenCopy(builtExtension(kind, 'suite'), faults);
    copies.push(extension);
    await open?.replaceExtension(extension);
    const program = findKind(kind) ?? '';
    const settings = { program, extension, proxyPort, display, reducedMotion: true };
    const browser = open ?? (await openBrowser(kind, settings));
    return { browser, desk: await Desk.open(browser), faults };
  };
  return {
    async with(faults: Faults, display: string | null): Promise<Spare> {
      const before = spares.get(display);
      if (before?.faults === faults) {
        // A page of the last test that is just closing may wake it, and have it meet its fault at once.
        await until('a background that works', async () => {
          await before.browser.stopBackground();
          await before.desk.tell('saveSettings', settingsSchema.parse({}));
          return true;
        });
        return before;
      }
      const spare = await putIn(faults, display, before?.browser);
      spares.set(display, spare);
      return spare;
    },
    async close() {
      for (const { browser } of spares.values()) await browser.close();
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    },
  };
}

/**
 * The suite's `it` with `withFaults`: a copy of Ebb that has faults, in a browser that tests share; with a
 * Robin of the test's own listed, and a new tab. The browser has no window unless a `display` is told.
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
        const { browser, desk } = await (display ? seen : unseen).with(faults, display);
        const robin = await desk.list('Robin', { site: 'instagram', key: page.handle });
        const tab = await browser.newTab();
        onTestFinished(() => closeTab(tab));
        return { browser, desk, robin, tab };
      },
  );
