import type { Arrival } from '../../core/moments/moment.ts';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import type { Prepared } from '../../core/pause/prepared.ts';
import type { AnswerOf } from '../../platform/messages/message-types.ts';
import type { ask } from '../ask.ts';
import type { Veil } from './veil.ts';

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
  /** Only where hold stands, which has the pause’s script with it: what was prepared, if anything was. */
  prepared?: Promise<Prepared | undefined>;
  /** Only where hold stands: comes once that is on screen. Nobody is asked before, for it would take time. */
  painted?: Promise<unknown>;
  /** Only where hold stands: asks the background once the prepared pause is painted. */
  ask?: typeof ask;
}

/** Someone standing before a listed page, veil up. */
export interface Standing extends Road {
  /** The sheet over the page. */
  veil: Veil;
  /**
   * The pause's record as it is first told, once someone looked. Where hold stands that is after what was prepared
   * is on the screen: by then it says what is shown.
   */
  record?: PauseRecord;
  /** The background's answer, once it was asked; rejects when there is none. */
  answer?: Promise<AnswerOf<'arrive'>>;
  /** Takes an event from the page beneath. */
  hear(event: Event): void;
  /** Ends what keeps the page beneath quiet. */
  quiet?: AbortController;
  /** Whether the page is being loaded afresh, for hold: the pause that then stands is the one that counts. */
  stepsAside?: boolean;
  /** Whether the pause's script is here already; it may be brought twice. */
  scripted?: boolean;
  /** Whether the two ways are on screen already, from the pause or plainly. */
  drawn?: boolean;
}

declare module '../shared-state.ts' {
  interface SharedState {
    /** The standing of this page, while there is one. */
    standing?: Standing | undefined;
  }
}
