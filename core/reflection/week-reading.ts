import { addDays, type LocalDay, localDay } from '../calendar/local-day.ts';
import { previousWeek, type Span, spanOfDays } from '../calendar/week.ts';
import { eachOnce, isPause } from '../moments/count.ts';
import { isPractical } from '../moments/known-pause.ts';
import { baseline, baselineWeeks } from './baseline.ts';
import { type Letter, letter } from './letter.ts';
import { type WeekFacts, type WeekSource, weekFacts } from './week-facts.ts';

/** A week, counted and put into sentences. */
export interface WeekReading {
  /** What the week was. */
  facts: WeekFacts;
  /** The same as sentences. */
  letter: Letter;
}

/** The stretch of moments a week's reading needs: the week, and the weeks it is set beside. */
export function readingSpan(week: LocalDay): Span {
  return spanOfDays(addDays(week, -7 * baselineWeeks), 7 * (baselineWeeks + 1));
}

/**
 * Reads a week.
 * @param source with the moments of at least `readingSpan(source.week)`
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 */
export function readWeek(source: WeekSource, weekStart: number): WeekReading {
  const { week, moments } = source;
  const began = begins(source);
  const facts = weekFacts({ ...source, began });
  const earlier = previousWeek(week);
  const known = began === null || began < week;
  const before = eachOnce(moments).filter((moment) => {
    const day = localDay(moment);
    return isPause(moment) && day >= earlier && day < week;
  });
  return {
    facts,
    letter: letter(facts, known ? before : null, baseline(moments, week, weekStart)),
  };
}

/** Who was there first may have been removed: Ebb was used by the day of the first moment, at the latest. */
function begins({ began, moments }: WeekSource): LocalDay | null {
  if (began === null) return null;
  const kept = moments.filter((moment) => !isPractical(moment));
  return [began, ...kept.map(localDay)].sort()[0] ?? began;
}
