import type { Person } from './person.ts';

/** How long the first weeks after an ending last, days. */
export const firstWeeks = 42;

/** Which side of an ending someone was on. */
export type Side = 'was-left' | 'left' | 'mutual';

const sides: Record<NonNullable<Person['endedBy']>, Side> = {
  them: 'was-left',
  me: 'left',
  both: 'mutual',
};

/** Whether words for some sides fit the person; none named fits anyone, what isn't said only that. */
export function fitsSide(fits: readonly Side[], endedBy: Person['endedBy']): boolean {
  return fits.length === 0 || (endedBy !== null && fits.includes(sides[endedBy]));
}
