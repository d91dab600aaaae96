/** An id that no other will have: this millisecond and chance. Plain http has no `randomUUID`. */
export function newId(): string {
  return `${Date.now()}-${Math.random()}`;
}

/**
 * Asks the background from a content script, in the form that platform/messages.ts speaks: the
 * library itself would be half of what the sentinel may weigh. Rejects when nobody answers.
 */
export async function ask(type: string, data?: unknown): Promise<unknown> {
  const answer = await chrome.runtime.sendMessage({ type, data, timestamp: 0 });
  // Without an answer this throws too.
  if (answer.err) throw answer;
  return answer.res;
}
