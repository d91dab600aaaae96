import type { PauseRecord } from './pause-record.ts';

/** Ids of all words that were shown in a pause, the last one last. */
export function wordsShown({ shown }: Pick<PauseRecord, 'shown'>): string[] {
  const ids = [...(shown?.turnedFrom ?? []).map(({ passage }) => passage), shown?.passage];
  return ids.filter((id) => id != null);
}

/** What changes in the record of a pause when other words come, by their id: what was said of those before stays with them. */
export function turnWords(
  { shown, said }: Pick<PauseRecord, 'shown' | 'said'>,
  to: string,
): Pick<PauseRecord, 'shown' | 'said'> {
  if (!shown) return {};
  const { passage, turnedFrom = [] } = shown;
  const before = passage === null ? [] : [{ passage, helped: said?.helped ?? null }];
  return {
    shown: { ...shown, passage: to, turnedFrom: [...turnedFrom, ...before] },
    said: { ...said, helped: null },
  };
}
