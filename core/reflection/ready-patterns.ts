import type { Patterns } from './patterns.ts';
import type { WeekWriting } from './writing.ts';

/** The patterns that want more than one pause before they say anything, in the order of the page. */
export const laterPatterns = ['rhythm', 'evidence', 'helped', 'spaces', 'signs'] as const;
export type LaterPattern = (typeof laterPatterns)[number];

/** With fewer pauses than this an hour may be chance. */
const fewestPauses = 12;
/** Fewer months than this are no course. */
const fewestMonths = 4;

/**
 * Which patterns there is enough to draw of; the others are only named.
 * @param found null while nothing has been read
 */
export function readyPatterns(
  found: Patterns | null,
  writings: readonly WeekWriting[],
): ReadonlySet<LaterPattern> {
  const enough: Record<LaterPattern, boolean> = {
    rhythm: (found?.pauses ?? 0) >= fewestPauses,
    evidence: (found?.evidence.length ?? 0) > 0,
    helped: (found?.kinds.length ?? 0) > 0,
    spaces: (found?.spaces.length ?? 0) >= fewestMonths,
    signs: writings.some((one) => Object.keys(one.signs).length > 0),
  };
  return new Set(laterPatterns.filter((pattern) => enough[pattern]));
}
