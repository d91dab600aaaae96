import type { LocalInstant } from '../calendar/local-day.ts';
import type { MadeFrom, Prepared } from './prepared.ts';

/** How far ahead what is prepared must reach to be left as it is, milliseconds: a day and a half of the two. */
const reach = 36 * 3_600_000;

/** Whether what was prepared would come out the same, save for chance: then it needn't be written again. */
export function stillHolds(
  prepared: Prepared | undefined,
  madeFrom: MadeFrom,
  { at, offset }: LocalInstant,
): boolean {
  if (prepared?.offset !== offset || prepared.madeFrom.all !== madeFrom.all) return false;
  const ends = Object.values(prepared.people).map((stretches) => stretches.at(-1)?.until ?? 0);
  const begins = Object.values(prepared.people).map((stretches) => stretches[0]?.from ?? at);
  return ends.every((end) => end - at >= reach) && begins.every((begin) => begin <= at);
}
