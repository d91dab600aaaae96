import browser from 'webextension-polyfill';
import { logError } from '../error-log.ts';
import { dispatch, type Handlers, type Sender } from '../messages/dispatch.ts';

/** Answers every message there is. */
export function hearMessages(handlers: Handlers): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    dispatch(message, withKnownTab(sender), handlers, self, logError),
  );
}

/** Windows that are no tabs may have the number that stands for none. */
function withKnownTab({ tab, ...sender }: Sender): Sender {
  if (!tab) return sender;
  const { id, ...rest } = tab;
  return { ...sender, tab: id === undefined || id < 0 ? rest : { id, ...rest } };
}
