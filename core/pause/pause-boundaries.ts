import type { LocalInstant } from '../calendar/local-day.ts';
import type { Person } from '../people/person.ts';
import { partHours } from '../reflection/plan.ts';
import { settingsFor } from '../settings/own-pause.ts';
import { letterHours } from '../words/own-words.ts';
import { boundaryHours, countedFrom, fadings } from '../words/time-limits.ts';
import type { Ingredients } from './prepare-pause.ts';
import { pageHours } from './to-open.ts';

const minute = 60_000;
const day = 86_400_000;

/** How far ahead pauses are prepared, milliseconds: two days. */
const ahead = 2 * day;

/**
 * When a pause before someone may come to be another although nothing happens: the times from `at` on for
 * two days, in order, that one first. The last is the end: until then what is set now holds.
 */
export function pauseBoundaries(
  person: Person,
  ingredients: Ingredients,
  { at, offset }: LocalInstant,
) {
  const { settings, recent } = ingredients;
  const midnight = Math.floor((at + offset * minute) / day) * day - offset * minute;
  const minutes = [
    ...[...boundaryHours, ...Object.values(partHours), ...letterHours, ...pageHours].map(
      (each) => each * 60,
    ),
    ...settingsFor(settings, person).quietHours.flatMap(({ from, to }) => [from, to]),
  ];
  const coming = [settings.coming, person.coming].map((change) => change?.from ?? Infinity);
  const end = Math.min(at + ahead, ...coming.filter((from) => from > at));
  const times = [
    ...minutes.flatMap((each) =>
      [midnight, midnight + day, midnight + 2 * day].map((from) => from + each * minute),
    ),
    ...recent.flatMap((moment) => fadings(moment, person.id)),
    ...(settings.ownNumbers ? [countedFrom(recent)] : []),
  ];
  const between = times.filter((time) => time > at && time < end);
  return [at, ...new Set(between.sort((a, b) => a - b)), end];
}
