import { sendMessage } from '../platform/messages/send-message.ts';

/**
 * The quick exit from a page of Ebb's in a tab. It empties itself: the background can't do that to it, and a tab that is
 * brought back shows what it was last.
 */
export function leave(): void {
  void sendMessage('quickExit');
  location.replace('about:blank');
}
