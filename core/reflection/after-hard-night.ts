import { type LocalInstant, localDayNumber, localHour } from '../calendar/local-day.ts';
import { isPractical } from '../moments/known-pause.ts';
import type { Moment } from '../moments/moment.ts';

/** The local hours of a morning, from the first up to but without the last. */
const morning = { from: 5, until: 12 };
/** From which local hour of the evening before a night counts; it ends where the morning begins. */
const nightFrom = 22;
/** How many pauses make a night a hard one. */
const many = 3;

/** Whether it is the morning after a night with many pauses. Looks for safety don't count. */
export function isAfterHardNight(
  moments: readonly Pick<Moment, 'at' | 'offset' | 'choice'>[],
  now: LocalInstant,
): boolean {
  const hour = localHour(now);
  if (hour < morning.from || hour >= morning.until) return false;
  const today = localDayNumber(now);
  const inNight = moments.filter((moment) => {
    const [day, at] = [localDayNumber(moment), localHour(moment)];
    const isNight = day === today ? at < morning.from : day === today - 1 && at >= nightFrom;
    return isNight && !isPractical(moment);
  });
  return inNight.length >= many;
}
