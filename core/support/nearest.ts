import type { Stretch } from './opening-hours.ts';
import type { NearLine } from './support-view.ts';

/** How many lines to talk to are shown beside the emergency numbers. */
const most = 2;

/** When a line opens next, milliseconds UTC: `now` when it is open, infinite when that isn't known. */
export function opensAt(open: readonly Stretch[] | null, now: number): number {
  const next = open?.find(([, until]) => until > now);
  return next ? Math.max(next[0], now) : Number.POSITIVE_INFINITY;
}

/**
 * The lines to show at a time (milliseconds UTC): the emergency numbers, and of the others the two that are
 * open, or open soonest. Those whose hours aren't known come after them; one for one's own behaviour comes before.
 */
export function nearest(lines: readonly NearLine[], now: number): NearLine[] {
  const others = lines.filter(({ emergency }) => !emergency);
  const soonest = others.toSorted(
    // Two that aren't known are alike.
    (a, b) =>
      Number(!a.about) - Number(!b.about) || opensAt(a.open, now) - opensAt(b.open, now) || 0,
  );
  return [...lines.filter(({ emergency }) => emergency), ...soonest.slice(0, most)];
}
