import type { Moment } from './moment.ts';

/** What came of a pause, and in which revision of its record that was told. */
export type Outcome = Pick<Moment, 'choice' | 'choseAt' | 'passMinutes' | 'revision'>;

/**
 * Of two that are known of one pause what came of it: of two real choices the later one; of an open pause
 * and one that was left what was told later. Where they say the same, the first.
 */
export function laterOutcome(
  known: Outcome,
  told: Outcome,
): Pick<Moment, 'choice' | 'choseAt' | 'passMinutes'> {
  const [was, is] = [isReal(known), isReal(told)];
  if (was !== is) return pick(was ? known : told);
  const order = was ? byTime(known, told) : byRevision(known, told);
  return pick(order < 0 ? told : known);
}

function pick({ choice, choseAt, passMinutes }: Outcome) {
  return { choice, choseAt, passMinutes };
}

/** Whether somebody chose something: neither open nor left. */
export function isReal({ choice }: Pick<Outcome, 'choice'>): boolean {
  return choice !== null && choice !== 'left';
}

/** Below 0 when the second was chosen later. */
function byTime(one: Outcome, other: Outcome): number {
  const names = (one.choice ?? '') < (other.choice ?? '') ? -1 : 0;
  return (one.choseAt ?? 0) - (other.choseAt ?? 0) || names;
}

/** Below 0 when the second is newer, or when it is the same and the first doesn't know yet that it was left. */
function byRevision(known: Outcome, told: Outcome): number {
  const left = known.choice === null && told.choice === 'left' ? -1 : 0;
  return known.revision - told.revision || left;
}
