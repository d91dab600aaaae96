import browser from 'webextension-polyfill';
import { logError } from '../error-log.ts';
import { dispatch, type Handlers, type Sender } from '../messages/dispatch.ts';

/** Answers every message there is. */
export function hearMessages(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    dispatch(message, sender, handlers, self, logError),
  );
}
