import { expect, test } from 'vitest';
import { recognise } from '../../../../../core/recognise/match/recognise.ts';
import { sites } from '../../../../../core/recognise/template/sites.ts';

/** Addresses of each site, those of nobody too. */
const bySite = sites.map(({ forms, nobody }) => [
  ...forms.flatMap(({ examples }) => Object.keys(examples)),
  ...nobody,
]);
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

/**
 * How often a piece is put into addresses of a site. What could throw depends on the site's forms, the
 * piece and where it stands, so every piece meets every site several times, and more of the same
 * finds nothing else.
 */
const cuts = 8;

test('whatever stands in an address, it is answered, and nothing throws', {
  timeout: 60_000,
}, () => {
  const random = numbers(7);
  random.next();
  const below = (limit: number) => random.next(limit).value;
  const answers = { someone: 0, nobody: 0 };
  for (const addresses of bySite) {
    for (const piece of pieces) {
      for (let cut = 0; cut < cuts; cut++) {
        const seed = addresses[below(addresses.length)] ?? '';
        const at = below(seed.length + 1);
        const rest = below(2) ? seed.slice(at) : '';
        const found = recognise(seed.slice(0, at) + piece + rest);
        answers[found?.key == null ? 'nobody' : 'someone'] += 1;
      }
    }
  }
  const all = bySite.length * pieces.length * cuts;
  expect(answers.someone + answers.nobody).toBe(all);
  expect(answers.someone).toBeGreaterThan(all / 20);
  expect(answers.nobody).toBeGreaterThan(all / 20);
});
