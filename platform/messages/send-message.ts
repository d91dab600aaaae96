import browser from 'webextension-polyfill';
import type { AnswerOf, Message, OwnMessage, Reply, Sent } from './message-types.ts';

/** Asks the background from one of Ebb's own pages. Rejects when it refuses, or nobody answers. */
export async function sendMessage<Name extends OwnMessage>(
  type: Name,
  ...[data]: Sent<Name>
): Promise<AnswerOf<Name>> {
  const message: Message = { type, data };
  // It isn't parsed: the background has parsed it, with schemas that weigh more than the popup.
  const reply = await browser.runtime.sendMessage<Message, Reply<AnswerOf<Name>>>(message);
  if (!reply) throw new Error(`Refused or failed: ${type}`);
  return reply.res;
}
