import { rmSync } from 'node:fs';
import { inject, onTestFinished } from 'vitest';
import { brokenCopy, type Faults } from './broken-copy.ts';
import { findKind } from './browser/find-browser.ts';
import { openBrowser } from './browser/open-browser.ts';
import { Desk } from './desk.ts';
import { it as test } from './stage.ts';

/** Opens a browser with a copy of Ebb that has faults, without a window unless a `display` is told. */
async function openFaulty(faults: Faults, proxyPort: number, display: string | null = null) {
  const kind = inject('browserKind');
  const extension = brokenCopy(kind, faults);
  const program = findKind(kind) ?? '';
  const browser = await openBrowser(kind, { program, extension, proxyPort, display });
  const close = async () => {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  };
  return { browser, desk: await Desk.open(browser), close };
}

/**
 * The suite's `it` with two ways to a copy of Ebb that has faults, each with Robin listed in it and a new
 * tab. `withFaults` opens a browser of the test's own. `amongFaults` shares one among the tests of a file
 * that name the same object; its background starts anew for each.
 */
export const it = test
  .extend('withFaults', ({ network, page }) => async (faults: Faults, display?: string) => {
    const { browser, desk, close } = await openFaulty(faults, network.port, display);
    onTestFinished(close);
    const robin = await desk.list('Robin', { site: 'instagram', key: page.handle });
    return { browser, desk, robin, tab: await browser.newTab() };
  })
  .extend('faulty', { scope: 'file' }, async ({ network }, { onCleanup }) => {
    const opened = new Map<Faults, ReturnType<typeof openFaulty>>();
    onCleanup(async () => {
      for (const { close } of await Promise.all(opened.values())) await close();
    });
    return (faults: Faults) => {
      const one = opened.get(faults) ?? openFaulty(faults, network.port);
      opened.set(faults, one);
      return one;
    };
  })
  .extend('amongFaults', ({ faulty, page }) => async (faults: Faults) => {
    const { browser, desk } = await faulty(faults);
    await browser.stopBackground();
    const robin = await desk.list('Robin', { site: 'instagram', key: page.handle });
    const tab = await browser.newTab();
    onTestFinished(() => tab.close().catch(() => undefined));
    return { browser, desk, robin, tab };
  });
