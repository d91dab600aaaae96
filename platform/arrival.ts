import type { Arrival } from '../core/moments/moment.ts';
import { ask, newId } from './ask.ts';
import { offerPlainWays } from './plain-ways.ts';
import { raiseVeil, type Veil } from './veil.ts';

/** Milliseconds the words may take before the veil itself offers the two ways. */
const patience = 1500;

/** What differs between the roads that lead to a listed page. */
export interface Road {
  /** The URL arrived at, or about to be. */
  url: string;
  /** How they came. */
  arrival: Arrival;
  /** Shows the page, once that was chosen; `plainly` when the background doesn't know of it. */
  open(plainly: boolean): void;
  /** Goes back to where they were. */
  back(): void;
  /** Id of the person whose page it is, as the guard says; undefined when even that can't be told. */
  person: string | Promise<string | undefined>;
}

/** Someone standing before a listed page, veil up. */
export interface Standing extends Road {
  /** The sheet over the page. */
  veil: Veil;
  /** The background's answer, once it was asked; rejects when there is none. */
  answer?: Promise<unknown>;
  /** Takes an event from the page beneath, while the pause is up. */
  hear?(event: Event): void;
  /** Ends what keeps the page beneath quiet. */
  quiet?: AbortController;
  /** Whether the two ways are on screen already, from the pause or plainly. */
  drawn?: boolean;
}

declare global {
  /** The standing of this page; Ebb's content scripts share it, the page can't see it. */
  var standing: Standing | undefined;
}

/** Raises the veil, and asks the background for the pause as soon as someone looks at the tab. */
export function arrive(road: Road): void {
  const standing: Standing = { ...road, veil: raiseVeil() };
  globalThis.standing = standing;
  const begin = () => {
    const now = new Date();
    const { arrival, url } = road;
    const report = { moment: newId(), at: +now, offset: -now.getTimezoneOffset(), arrival };
    standing.answer = ask('arrive', { ...report, url });
    // Prepared now: an extension that is removed beneath its veil has no words any more.
    const plain = offerPlainWays(standing, report);
    standing.answer.catch(plain);
    setTimeout(plain, patience);
  };
  if (document.hidden) document.addEventListener('visibilitychange', begin, { once: true });
  else begin();
}

/** Takes the veil away, if there is one. */
export function leaveStanding(): void {
  const { standing } = globalThis;
  if (!standing) return;
  standing.veil.host.remove();
  standing.quiet?.abort();
  globalThis.standing = undefined;
}
