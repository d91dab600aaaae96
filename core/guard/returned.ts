import { endOf, isDuring, type Stretch } from '../calendar/stretch.ts';
import { endOfSnooze, type Snooze } from '../moments/snooze.ts';
import { listedPeople } from '../people/listed-people.ts';
import type { Person } from '../people/person.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** How long pauses were off if their return is said, milliseconds: a week that begins and ends in a night may be an hour short of six days. */
const long = 6 * day - hour;

/** For how long it is said, milliseconds. Later it isn't news. */
const news = 7 * day;

/** That pauses have come back by themselves. */
export interface Return {
  /** Since when, milliseconds UTC. */
  at: number;
  /** Whose pauses; undefined where they were off for everyone. */
  person?: Person;
}

/**
 * The last return of pauses that were off for a week or longer, until it is said to have been read; null when there
 * is none. `now` in milliseconds UTC.
 */
export function lastReturn(
  snoozes: readonly Snooze[],
  people: readonly Person[],
  now: number,
): Return | null {
  const off = snoozes
    .filter(({ told }) => !told)
    .map((snooze) => ({ from: snooze.from, until: endOfSnooze(snooze) }));
  if (off.some((stretch) => isDuring(stretch, now))) return null;
  const returns = [
    ...off.map((stretch): [Stretch, Return] => [stretch, { at: stretch.until }]),
    ...listedPeople(people).flatMap((person): [Stretch, Return][] =>
      person.off ? [[person.off, { at: endOf(person.off), person }]] : [],
    ),
  ];
  const said = returns
    .filter(([{ from }, { at }]) => at - from >= long && at <= now && at > now - news)
    .map(([, each]) => each);
  return said.toSorted((one, other) => one.at - other.at).at(-1) ?? null;
}
