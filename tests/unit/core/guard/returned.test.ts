import { expect, it } from 'vitest';
import { lastReturn } from '../../../../core/guard/returned.ts';
import type { Snooze } from '../../../../core/moments/snooze.ts';
import { robin } from '../../../fixtures/person.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = 100 * day;
const snooze = (days: number, ago: number, more: Partial<Snooze> = {}): Snooze => {
  const until = now - ago;
  return { id: `${ago}`, from: until - days * day, until, ...more };
};
const profiles = [{ site: 'x', key: 'robin', alsoKnownAs: [] }];
const off = (days: number, ago: number) => {
  const until = now - ago;
  return robin({ profiles, off: { from: until - days * day, until } });
};

it.each<[string, Snooze[], ReturnType<typeof off>[], number | null]>([
  ['nothing, where nothing was off', [], [robin({ profiles })], null],
  ['that pauses are back after a week', [snooze(7, hour)], [], hour],
  ['that after a week that ended at four in the morning', [snooze(6, hour)], [], hour],
  ['nothing after some days', [snooze(5, hour)], [], null],
  ['nothing while they are off', [snooze(7, -hour)], [], null],
  ['nothing while they are off again', [snooze(7, hour), snooze(1, -hour)], [], null],
  [
    'nothing once that was read, or they were turned on by hand',
    [snooze(7, hour, { told: true })],
    [],
    null,
  ],
  ['nothing when it is long ago', [snooze(7, 7 * day)], [], null],
  ['a month after one that had no end', [snooze(31, hour, { until: null })], [], hour],
  ['that those for one person are back', [], [off(7, hour)], hour],
  ['nothing of one who is archived', [], [{ ...off(7, hour), archivedAt: 1 }], null],
  ['the latest of several', [snooze(8, 2 * hour)], [off(7, hour)], hour],
])('it is said %s', (_, snoozes, people, ago) => {
  const said = lastReturn(snoozes, people, now);
  expect(said && now - said.at).toBe(ago);
  if (people[0]?.off && said) expect(said.person).toBe(people[0]);
});
