/** How much writing is plenty. It is said, and never cuts anything off. */
export interface Plenty {
  /** How long, minutes. */
  minutes: number;
  /** How much, words. */
  words: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether texts, taken together, have come to as many words as are plenty. */
export function arePlenty(texts: readonly string[], { words }: Plenty): boolean {
  let count = 0;
  for (const text of texts)
    for (const { isWordLike } of segmenter.segment(text))
      if (isWordLike && ++count >= words) return true;
  return false;
}
