import type { LocalInstant } from '../calendar/local-day.ts';
import type { Moment } from '../moments/moment.ts';
import type { Person } from '../people/person.ts';
import { settingsFor } from '../settings/own-pause.ts';
import type { Ingredients } from './prepare-pause.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far ahead pauses are prepared, milliseconds: two days. */
const ahead = 2 * day;
/** Local hours at which a night, a day or a part of one begins or ends, for the words or for a plan. */
const boundaryHours = [0, 4, 5, 12, 17, 21, 22, 23];

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
    ...boundaryHours.map((each) => each * 60),
    ...settingsFor(settings, person).quietHours.flatMap(({ from, to }) => [from, to]),
  ];
  const coming = [settings.coming, person.coming].map((change) => change?.from ?? Infinity);
  const end = Math.min(at + ahead, ...coming.filter((from) => from > at));
  const times = [
    ...minutes.flatMap((each) =>
      [midnight, midnight + day, midnight + 2 * day].map((from) => from + each * minute),
    ),
    ...recent.flatMap((moment) => boundariesAfter(moment, person.id)),
  ];
  const between = times.filter((time) => time > at && time < end);
  return [at, ...new Set(between.sort((a, b) => a - b)), end];
}

/** When an earlier moment stops counting: as a page just seen, as what was said, as a safety look. */
function boundariesAfter(
  { at, person, choice, feeling, intention }: Moment,
  about: string,
): number[] {
  return [
    ...(person === about ? [at + 10 * minute + 1] : []),
    ...(feeling || intention ? [at + 3 * hour] : []),
    ...(person === about && choice === 'safety' ? [at + 12 * hour] : []),
  ];
}
