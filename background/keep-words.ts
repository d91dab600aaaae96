import { writeKeptWords } from '../platform/background/write-settings.ts';
import { change } from './change.ts';

/** Keeps words to be read again, or lets them go. Gives whether that is kept: in a private window nothing is. */
export async function keepWords(words: string, kept: boolean, isPrivate = false): Promise<boolean> {
  if (isPrivate) return false;
  await change(() => writeKeptWords(words, kept));
  return true;
}
