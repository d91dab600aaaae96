import type {
  AnswerOf,
  Message,
  MessageName,
  PageMessage,
  Reply,
  Sent,
} from '../platform/messages/message-types.ts';

/** An id that no other will have: this millisecond and chance. Plain http has no `randomUUID`. */
export const newId = () => `${Date.now()}-${Math.random()}`;

/**
 * Asks the background from a content script. What is answered isn't parsed: the schemas would be ten
 * times what the sentinel may weigh, and only the background answers, parsed. A background that is
 * stopped while it answers is asked once more: all it is asked for may happen twice. Rejects when nobody
 * answers, or it failed.
 */
export async function ask<Name extends PageMessage>(
  type: Name,
  ...sent: Sent<Name>
): Promise<AnswerOf<Name>>;
export async function ask(type: MessageName, data?: unknown): Promise<unknown> {
  const send = () => chrome.runtime.sendMessage<Message, NonNullable<Reply>>({ type, data });
  // Without an answer this throws.
  return (await send().catch(send)).res;
}
