import type { Browser, Protocol, Target } from 'puppeteer-core';
import { until } from '../until.ts';

/** Gives the workers that run, or are to run, for the extension with this address. */
export function backgroundTargets(browser: Browser, address: string): Target[] {
  return browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().startsWith(address));
}

/**
 * Stops the background once it runs, if there is one. Stopped while it still waits for the driver to let
 * it start, it stays attached, and the next one waits for ever: 3 of 100 did.
 */
export async function stopBackground(browser: Browser, address: string): Promise<void> {
  const targets = backgroundTargets(browser, address);
  const [page] = await browser.pages();
  if (targets.length === 0 || !page) return;
  const session = await page.createCDPSession();
  let status: Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status =
      versions.find(({ scriptURL }) => scriptURL.startsWith(address))?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  await until('the background to be gone', async () => {
    if (status === 'running') await session.send('ServiceWorker.stopAllWorkers');
    return !browser.targets().some((target) => targets.includes(target));
  });
  await session.detach();
}
