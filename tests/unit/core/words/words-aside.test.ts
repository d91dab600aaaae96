import { expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { wordsAside } from '../../../../core/words/words-aside.ts';
import { momentAt } from '../../../fixtures/moments.ts';

type Said = [passage: string, helped: Moment['helped']];

/** Moments a day apart, in each of which a passage was shown and something was said of it, or nothing. */
const past = (said: Said[]) =>
  said.map(([passage, helped], day) => momentAt(`2026-11-0${day + 1}T21:00`, { passage, helped }));

it.each<[string, Said[], string[]]>([
  ['nothing was said', [['tea', null]], []],
  ['they helped', [['tea', 'helped']], []],
  ['it was not for that day', [['tea', 'not-today']], ['tea']],
  [
    'it was not, and then nothing was said',
    [
      ['tea', 'not-today'],
      ['tea', null],
    ],
    ['tea'],
  ],
  [
    'it was not, and later it helped',
    [
      ['tea', 'not-today'],
      ['tea', 'helped'],
    ],
    [],
  ],
  [
    'it helped, and later it was not',
    [
      ['tea', 'helped'],
      ['tea', 'not-today'],
    ],
    ['tea'],
  ],
  [
    'several were not',
    [
      ['tea', 'not-today'],
      ['rain', 'not-today'],
    ],
    ['rain', 'tea'],
  ],
])('words are aside when %s: %j', (_, said, ids) => {
  expect(wordsAside(past(said))).toEqual(ids);
  expect(wordsAside(past(said).reverse())).toEqual(ids);
});
