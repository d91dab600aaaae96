import { isAhead } from '../calendar/clock-seen.ts';

const day = 86_400_000;

/** How long after someone was listed it is first asked, milliseconds: six weeks. */
const first = 42 * day;

/** How long after an answer it is asked again, milliseconds: twelve weeks. */
const again = 84 * day;

/** How long it isn't asked after a look, milliseconds: two days. */
const afterLook = 2 * day;

/** What tells whether it is time to ask; times in milliseconds UTC. */
interface Asking {
  /** When the first of those listed was. */
  since: number;
  /** When it was last answered; null when it never was. */
  saidAt: number | null;
  /** When a page was last looked at; null when it wasn't, of late. */
  lookedAt: number | null;
}

/**
 * Whether to ask if Ebb is still right for them, as it is set: rarely, and never soon after a look. `now` in
 * milliseconds UTC.
 */
export function asksStillRight({ since, saidAt, lookedAt }: Asking, now: number): boolean {
  if (lookedAt !== null && now - lookedAt < afterLook) return false;
  // The clock was set back since: nothing tells when that was.
  if (saidAt !== null && !isAhead(saidAt, now)) return now - saidAt >= again;
  return now - since >= first;
}

/** How far back looks are to be known for it, milliseconds. */
export const looksSince = afterLook;
