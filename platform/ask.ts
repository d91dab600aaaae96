/** A random id. Not `randomUUID`: pages on plain http don't have it. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/**
 * Asks the background from a content script, in the form that platform/messages.ts speaks: the
 * library itself would be half of what the sentinel may weigh. Rejects when nobody answers.
 */
export async function ask(type: string, data: unknown): Promise<unknown> {
  const answer = await chrome.runtime.sendMessage({ id: 0, type, data, timestamp: 0 });
  if (!answer || answer.err) throw answer;
  return answer.res;
}
