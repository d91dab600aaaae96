import { readUnsaved, saveWriting } from '../platform/unsaved-writing.ts';
import { whetherDone } from './whether-done.ts';

/**
 * Keeps a thought that is parked in a pause on a page of Ebb. Rejects when it lies nowhere: neither was it kept, nor is
 * it noted until it can be.
 */
export async function park(text: string): Promise<void> {
  const data = { id: crypto.randomUUID(), at: Date.now(), text };
  if (await whetherDone(saveWriting({ type: 'park', data }))) return;
  const isNoted = readUnsaved().some((each) => each.type === 'park' && each.data.id === data.id);
  if (!isNoted) throw new Error('The thought lies nowhere.');
}
