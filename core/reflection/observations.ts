import { localDay, localHour, weekdayOf } from '../calendar/local-day.ts';
import type { Moment } from '../moments/moment.ts';
import { type Sentence, sentence } from './sentence.ts';
import type { WeekFacts } from './week-facts.ts';

/** Fewer pauses than this are no pattern. */
const fewest = 4;
const msPerHour = 3_600_000;

/**
 * Neutral observations about a week, two at most: things one can see in the moments, without a why
 * and without a should. None when there were fewer than four pauses.
 */
export function observations(facts: WeekFacts): Sentence[] {
  if (facts.pauses.length < fewest) return [];
  return [together(facts), late(facts), notThere(facts), weekend(facts)].flat().slice(0, 2);
}

/** Three or more within an hour of the first of them, on one day by their own clocks. */
function together({ pauses }: WeekFacts): Sentence[] {
  const largest = mostInAnHour(pauses);
  const [first] = largest;
  if (!first || largest.length < 3) return [];
  return [sentence('together', { count: largest.length, day: localDay(first) }, largest)];
}

/**
 * The most pauses that came within an hour of the first of them, on one day by their own clocks.
 * @param pauses in order of time
 */
export function mostInAnHour(pauses: readonly Moment[]): Moment[] {
  let largest: Moment[] = [];
  for (const [index, first] of pauses.entries()) {
    const day = localDay(first);
    const group = pauses
      .slice(index)
      .filter((pause) => pause.at - first.at <= msPerHour && localDay(pause) === day);
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

function late({ pauses }: WeekFacts): Sentence[] {
  return most('late', pauses, isLate);
}

/** Whether a moment was late: from ten in the evening until four, by its own clock. */
export function isLate(moment: Moment): boolean {
  const hour = localHour(moment);
  return hour >= 22 || hour < 4;
}

function weekend(facts: WeekFacts): Sentence[] {
  // A week that hasn't come to its weekend, or just has, would only say which days there were.
  if (facts.when !== 'past') return [];
  return most('weekend', facts.pauses, (moment) => weekdayOf(localDay(moment)) >= 6);
}

function most(
  key: 'late' | 'weekend',
  pauses: readonly Moment[],
  is: (moment: Moment) => boolean,
): Sentence[] {
  const found = pauses.filter(is);
  if (found.length * 2 <= pauses.length) return [];
  return [sentence(key, { count: found.length, of: pauses.length }, found)];
}

function notThere({ wentOn }: WeekFacts): Sentence[] {
  const said = wentOn.filter(
    ({ intention, hope, gave }) => (intention !== null || hope !== undefined) && gave !== null,
  );
  const not = said.filter(({ gave }) => gave === 'no');
  if (said.length < 2 || not.length * 2 <= said.length) return [];
  return [sentence('notThere', { count: not.length, of: said.length }, not)];
}
