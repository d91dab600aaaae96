import type { Arrival } from '../core/moments/moment.ts';
import type { ArrivalReport, PlainReport } from '../core/pause/report.ts';
import { ask, newId } from './ask.ts';
import { offerPlainWays } from './plain-ways.ts';
import { raiseVeil, type Veil } from './veil.ts';

/** Milliseconds the words may take before the veil itself offers the two ways. */
const patience = 1500;

/** Whose page it is, as the guard says. */
export type Whose = Pick<PlainReport, 'person' | 'site' | 'surface'>;

/** What differs between the roads that lead to a listed page. */
export interface Road {
  /** The URL arrived at, or about to be. */
  url: string;
  /** How they came. */
  arrival: Arrival;
  /** Shows the page, once that was chosen; `plainly` when the background doesn't know of it yet. */
  open(plainly: boolean): void;
  /** Goes back to where they were. */
  back(): void;
  /** Whose page it is; undefined when even that can't be told. */
  whose(): Promise<Whose | undefined>;
}

/** Someone standing before a listed page, veil up. */
export interface Standing extends Road {
  /** The sheet over the page. */
  veil: Veil;
  /** What was reported to the background, once the tab has been looked at. */
  report?: ArrivalReport;
  /** The background's answer; rejects when there is none. */
  answer?: Promise<unknown>;
  /** Whether the two ways are on screen already, from the pause or plainly. */
  drawn: boolean;
}

declare global {
  /** The standing of this page; Ebb's content scripts share it, the page can't see it. */
  var standing: Standing | undefined;
}

/** Raises the veil, and asks the background for the pause as soon as someone looks at the tab. */
export function arrive(road: Road): void {
  const standing: Standing = { ...road, veil: raiseVeil(), drawn: false };
  globalThis.standing = standing;
  const begin = () => {
    if (document.hidden) return;
    document.removeEventListener('visibilitychange', begin);
    askForPause(standing);
  };
  document.addEventListener('visibilitychange', begin);
  begin();
}

function askForPause(standing: Standing): void {
  const now = new Date();
  const { arrival, url } = standing;
  const offset = -now.getTimezoneOffset();
  const report = { moment: newId(), at: +now, offset, arrival, url };
  // Asked twice: a background that is just going to sleep drops the first.
  const answer = ask('arrive', report).catch(() => ask('arrive', report));
  standing.report = report;
  standing.answer = answer;
  // Read now: an extension that is removed while its veil is up has no messages any more.
  const labels = ['plain_notNow', 'plain_goOn'].map((key) => chrome.i18n.getMessage(key));
  const plain = () => offerPlainWays(standing, labels);
  answer.catch(plain);
  setTimeout(plain, patience);
}

/** Takes the veil away, if there is one. */
export function leaveStanding(): void {
  globalThis.standing?.veil.lower();
  globalThis.standing = undefined;
}
