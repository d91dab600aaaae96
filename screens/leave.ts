import { sendMessage } from '../platform/messages/send-message.ts';

/**
 * The quick exit from a page of Ebb's in a tab. It empties itself: the background can't do that to it, and a tab that is
 * brought back shows what it was last. Where that isn't known to work it is only closed
 * (tests/e2e/chromium/leave-quickly.test.ts).
 */
export function leave(): void {
  void sendMessage('quickExit');
  if (!import.meta.env.FIREFOX) location.replace('about:blank');
}
