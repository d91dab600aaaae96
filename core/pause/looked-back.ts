import type { Moment } from '../moments/moment.ts';
import { countedFrom } from '../words/time-limits.ts';
import type { LookedBack } from './pause-view.ts';

/** How many of the last looks are spoken of, at the most. */
const most = 6;
/** Fewer check-ins than this say nothing. */
const fewest = 3;

/**
 * What someone's own last check-ins say: of the last looks at one person that had one, how many left
 * them heavier. Undefined when there are too few, and for some hours after any look before `now` (milliseconds UTC):
 * a number then would be held against them. Safety looks aren't among them.
 */
export function lookedBack(
  moments: readonly Moment[],
  person: string,
  now: number,
): LookedBack | undefined {
  if (now < countedFrom(moments)) return undefined;
  const looks = moments
    .filter((moment) => moment.person === person && moment.choice === 'went-on')
    .filter(({ after }) => after !== null)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, most);
  if (looks.length < fewest) return undefined;
  return { looks: looks.length, heavier: looks.filter(({ after }) => after === 'heavier').length };
}

/** Whether this pause is the first of another kind where there were only words, Ebb's or their own: the one time it is said. */
export function beginsToVary(moments: readonly Moment[], kind: Moment['kind']): boolean {
  const isPlain = (one: Moment['kind']) => one === 'words' || one === 'note' || one === 'wait';
  const before = moments.map((moment) => moment.kind);
  return before.includes('words') && before.every(isPlain) && !isPlain(kind);
}
