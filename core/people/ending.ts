import type { Person } from './person.ts';

/** How long the first weeks after an ending last, days. */
export const firstWeeks = 42;

/** How something ended, or on which side of it someone was. */
export const sides = ['was-left', 'left', 'mutual', 'faded', 'never-official', 'died'] as const;
export type Side = (typeof sides)[number];

/** Whom something is written for. */
export interface Audience {
  /** The endings it fits; none named fits any. */
  fits: readonly Side[];
  /** Whether it takes for granted that they live. */
  living: boolean;
}

const sideOf: Record<NonNullable<Person['endedBy']>, Side | null> = {
  them: 'was-left',
  me: 'left',
  both: 'mutual',
  faded: 'faded',
  'never-official': 'never-official',
  died: 'died',
  unsaid: null,
};

/**
 * Whether something fits how it ended: what isn't said fits only what is for any. Where they died, only what was
 * written for that fits, or what says nothing that needs them to live.
 */
export function fitsEnding({ fits, living }: Audience, endedBy: Person['endedBy']): boolean {
  const side = endedBy && sideOf[endedBy];
  if (fits.length > 0) return side !== null && fits.includes(side);
  return side !== 'died' || !living;
}

/** Whether it is known to have ended in so many words: somebody said so, or there was a day. */
export function endedInWords({ endedBy, endedOn }: Pick<Person, 'endedBy' | 'endedOn'>): boolean {
  if (endedBy === null) return endedOn !== null;
  return endedBy === 'them' || endedBy === 'me' || endedBy === 'both';
}
