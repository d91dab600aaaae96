import { expect, test } from 'vitest';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';

const seeds = [
  ...sites.flatMap(({ forms }) => forms.flatMap(({ examples }) => Object.keys(examples))),
  ...sites.flatMap(({ nobody }) => nobody),
];
const pieces = [
  '',
  '/',
  '//',
  '?',
  '#',
  '&',
  '=',
  '@',
  '%',
  '%40',
  '%2F',
  '%E0%A4%A',
  '\\',
  '..',
  '.',
  ':',
  '\0',
  ' ',
  '\u200e',
  '\ud800',
  '𝒶',
  'İ',
  'ſ',
  '{handle}',
  '?next=',
  '#!/',
  'https://',
  'http:',
  'javascript:',
  'constructor',
  '__proto__',
  '(',
  '[',
  '*',
  '+',
  '$',
  '^',
  'x'.repeat(300),
  'a.'.repeat(200),
];

/** Numbers from 0 up to a limit, the same at every run. */
function* numbers(seed: number): Generator<number, never, number> {
  let state = seed;
  let limit = 1;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    limit = yield Math.floor((state / 2 ** 32) * limit);
  }
}

test('a million strings are answered, and none throws', { timeout: 300_000 }, () => {
  const random = numbers(7);
  random.next();
  const below = (limit: number) => random.next(limit).value;
  let answered = 0;
  for (let run = 0; run < 1_000_000; run++) {
    const seed = seeds[below(seeds.length)] ?? '';
    const cut = below(seed.length + 1);
    const piece = pieces[below(pieces.length)] ?? '';
    const text = below(2)
      ? seed.slice(0, cut) + piece + seed.slice(cut)
      : seed.slice(0, cut) + piece;
    if (recognise(text) !== undefined) answered++;
  }
  expect(answered).toBe(1_000_000);
});
