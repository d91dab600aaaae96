import { onTestFinished, vi } from 'vitest';
import { listen } from '../../background/listen.ts';
import browser from './fake-browser.ts';

/** For one test: the background listens, and what a page of Ebb's own sends comes to it, and the answer back. */
export function carryOwnMessages(): void {
  const sender = { id: browser.runtime.id, url: browser.runtime.getURL('options.html') };
  const sent = vi
    .spyOn(browser.runtime, 'sendMessage')
    .mockImplementation(async (message: unknown) => {
      const [reply] = await browser.runtime.onMessage.trigger(message, sender, () => undefined);
      return structuredClone(reply);
    });
  onTestFinished(() => sent.mockRestore());
  listen();
}
