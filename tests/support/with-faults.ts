import { rmSync } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { brokenCopy, type Faults } from './broken-copy.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { Desk } from './desk.ts';
import { it as test } from './stage.ts';

/**
 * The suite's `it` with `withFaults`: opens a browser of the test's own, with a copy of Ebb that has faults,
 * and Robin listed in it; without a window unless a `display` is told.
 */
export const it = test.extend(
  'withFaults',
  ({ network, page }) =>
    async (faults: Faults, display: string | null = null) => {
      const kind = inject('browserKind');
      const extension = brokenCopy(kind, faults);
      const browser = await openBrowser(kind, {
        program: findKind(kind) ?? '',
        extension,
        proxyPort: network.port,
        display,
      });
      onTestFinished(async () => {
        await browser.close();
        rmSync(extension, { recursive: true, force: true });
      });
      const desk = await Desk.open(browser);
      const robin = await desk.list('Robin', { site: 'instagram', key: page.handle });
      return { browser, desk, robin, tab: await browser.newTab() };
    },
);
