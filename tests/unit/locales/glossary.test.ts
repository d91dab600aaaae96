import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const messages = Object.entries(
  generateChromeMessages(await parseMessagesFile('locales/en.yml')),
).map(([name, { message }]) => ({ name, message }));

/** The rows of the table in CONTRIBUTING.md: a shown word, its meaning, and what it is never called. */
const rows = (readFileSync('CONTRIBUTING.md', 'utf8').split('## The words that are shown')[1] ?? '')
  .split('\n## ')[0]
  ?.split('\n')
  .filter((line) => /^\| (?!word |-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', meaning = '', never = '']) => ({
    word,
    meaning,
    never: never.split(',').map((each) => each.trim()),
  }));
const glossary = rows ?? [];

/** The messages that have some words as they stand, letter case aside. */
function saying(words: string): string[] {
  const pattern = new RegExp(`(?<![\\w-])${words}(?![\\w-])`, 'iu');
  return messages.filter(({ message }) => pattern.test(message)).map(({ name }) => name);
}

describe('the glossary in CONTRIBUTING.md', () => {
  it('has every shown word once, with a meaning', () => {
    expect(glossary.length).toBeGreaterThan(20);
    expect(new Set(glossary.map(({ word }) => word)).size).toBe(glossary.length);
    expect(glossary.filter(({ meaning, never }) => meaning === '' || never.includes(''))).toEqual(
      [],
    );
  });

  it('calls nothing by a word that another is shown by', () => {
    const shown = glossary.map(({ word }) => word.toLowerCase());
    const never = glossary.flatMap((row) => row.never.map((each) => each.toLowerCase()));
    expect(never.filter((each) => shown.includes(each))).toEqual([]);
    expect(new Set(never).size).toBe(never.length);
  });

  it.each(glossary)('“$word” is shown', ({ word }) => {
    expect(saying(word)).not.toEqual([]);
  });

  it.each(glossary)('“$word” is never called anything else', ({ never }) => {
    expect(never.flatMap((each) => saying(each).map((name) => `${name}: ${each}`))).toEqual([]);
  });
});
