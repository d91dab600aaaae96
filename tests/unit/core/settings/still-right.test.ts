import { expect, it } from 'vitest';
import { asksStillRight } from '../../../../core/settings/still-right.ts';

const day = 86_400_000;
const now = 200 * day;

it.each<[boolean, string, Partial<Parameters<typeof asksStillRight>[0]>]>([
  [false, 'before six weeks are over', { since: now - 41 * day }],
  [true, 'after six weeks', { since: now - 42 * day }],
  [false, 'when nobody is listed', { since: Infinity }],
  [false, 'for twelve weeks after an answer', { saidAt: now - 83 * day }],
  [true, 'twelve weeks after an answer', { saidAt: now - 84 * day }],
  [false, 'within two days of a look', { lookedAt: now - 2 * day + 1 }],
  [true, 'two days after a look', { lookedAt: now - 2 * day }],
  [false, 'within two days of a look, long after an answer', { saidAt: 0, lookedAt: now - day }],
  [true, 'when an answer lies ahead: the clock was set back since', { saidAt: now + 400 * day }],
])('it is %j that it is asked %s', (asks, _, known) => {
  const never = { since: 0, saidAt: null, lookedAt: null };
  expect(asksStillRight({ ...never, ...known }, now)).toBe(asks);
});
