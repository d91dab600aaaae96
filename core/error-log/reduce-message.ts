import { knownWords } from './known-words.ts';

/** As long as a message may be, in letters, before it is reduced and after. */
const most = { before: 4000, after: 300 };

/** What stands in quotes and is more than one word: it was quoted from somewhere. */
const quoted = /(?<![\p{L}\p{N}])(["'`“‘«])(?=[^"'`”’»]*\s)[^"'`”’»]*["'`”’»]/gu;
/** What stands about a word. */
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What stands for anything that isn't known. */
export const leftOut = '…';

/**
 * Reduces an error's message to words that are known: a message may quote what someone wrote, whom they
 * listed, or an address. Whatever isn't a whole known word, between spaces, is left out.
 */
export function reduceMessage(message: string): string {
  if (message === '') return '';
  const tokens = message
    .slice(0, most.before)
    .replace(quoted, ` ${leftOut} `)
    .split(/\s+/)
    .map((token) => token.replace(around, '').replaceAll('’', "'").toLowerCase())
    .map((word) => (knownWords.has(word) ? word : leftOut));
  const kept = tokens.filter((word, index) => word !== leftOut || tokens[index - 1] !== leftOut);
  return kept.join(' ').slice(0, most.after);
}
