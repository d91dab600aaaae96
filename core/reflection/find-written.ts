/**
 * Whether everything that is sought stands in one of the texts or another, in any order: parts of words too,
 * and letters with or without their accents. Nothing sought finds nothing.
 */
export function isFoundIn(sought: string, texts: readonly string[]): boolean {
  const parts = plain(sought).split(/\s+/).filter(Boolean);
  const all = plain(texts.join('\n'));
  return parts.length > 0 && parts.every((part) => all.includes(part));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
