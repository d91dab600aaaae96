import type { Intention } from '../moments/moment.ts';

/** What stays beside a page that was opened needs to know. No name, no URL. */
export interface PassView {
  /** Id of the person. */
  person: string;
  /** When the pass ends, milliseconds UTC. */
  until: number;
  /** Whether it is for this visit only; then nothing is said when it ends. */
  visit: boolean;
  /** How long it was given for, minutes. */
  minutes: number;
  /** Id of the moment to ask after; null when there is nothing to ask, or they don't want to be asked. */
  askAfter: string | null;
  /** What was hoped for, if they said. */
  intention: Intention | null;
}
