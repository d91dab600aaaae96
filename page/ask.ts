/** An id that no other will have: this millisecond and chance. Plain http has no `randomUUID`. */
export const newId = () => `${Date.now()}-${Math.random()}`;

/**
 * Asks the background from a content script, in the form that platform/messages.ts speaks: the
 * library itself would be half of what the sentinel may weigh. A background that is stopped while it
 * answers is asked once more: all it is asked for may happen twice. Rejects when nobody answers.
 */
export async function ask(type: string, data?: unknown): Promise<unknown> {
  const send = () => chrome.runtime.sendMessage({ type, data, timestamp: 0 });
  const answer = await send().catch(send);
  // Without an answer this throws too.
  if (answer.err) throw answer;
  return answer.res;
}
