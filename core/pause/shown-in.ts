import type { PauseRecord } from '../moments/pause-record.ts';
import type { PauseView } from './pause-view.ts';

/** What of a pause is recorded as shown: which words, not the words themselves. */
export function shownIn({ kind, look, words }: PauseView): NonNullable<PauseRecord['shown']> {
  return { kind, look, passage: words?.id ?? null };
}
