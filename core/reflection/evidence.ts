import { type LocalDay, localDay } from '../calendar/local-day.ts';
import type { Intention, Moment } from '../moments/moment.ts';

/** How a look felt. */
type Felt = 'lighter' | 'same' | 'heavier';

/** One look of which something was said. Only the person's own feeling, nothing of the page. */
interface Pebble {
  /** Id of the moment. */
  id: string;
  /** The local day it was on. */
  day: LocalDay;
  /** How it felt afterwards. */
  after: Felt;
  /** How it felt the next morning; null when not said. */
  echo: Felt | null;
}

/** Looks with the same hope. */
export interface PebbleRow {
  /** What was hoped for; null where it wasn't said. */
  intention: Intention | null;
  /** The looks, in order of time. */
  pebbles: Pebble[];
}

/** Looks after which it was said how they felt, by what was hoped for, the longest row first. */
export function evidence(pauses: readonly Moment[]): PebbleRow[] {
  const rows = new Map<Intention | null, Pebble[]>();
  for (const { id, at, offset, choice, after, echo, intention } of pauses) {
    if (choice !== 'went-on' || after === null) continue;
    const pebble = { id, day: localDay({ at, offset }), after, echo };
    const row = rows.get(intention);
    if (row) row.push(pebble);
    else rows.set(intention, [pebble]);
  }
  return [...rows]
    .map(([intention, pebbles]) => ({ intention, pebbles }))
    .sort((a, b) => b.pebbles.length - a.pebbles.length);
}
