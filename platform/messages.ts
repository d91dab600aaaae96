import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Arrival, Feeling, Intention } from '../core/moments/moment.ts';
import type { PauseView } from '../core/pause/view.ts';

/** What a content script asks when it stands before a listed page. */
export interface ArrivalReport {
  /** The URL arrived at, or about to be. Never stored. */
  url: string;
  /** How they came. */
  arrival: Arrival;
}

/** What the background answers. `let-through`: a pass, a snooze, a change the content script hadn't seen yet. */
export type ArrivalAnswer = { show: true; view: PauseView } | { show: false; reason: string };

/** What is chosen, with what was said before it. */
export interface ChoiceReport {
  /** Id of the moment. */
  moment: string;
  /** What was chosen. */
  choice: 'turned-back' | 'went-on' | 'safety' | 'left';
  /** When, milliseconds UTC. */
  at: number;
  /** Minutes of the pass, with `went-on`; 0 is this visit only. */
  passMinutes?: number;
}

/** What is said of a moment besides the choice; only the fields that changed. */
export interface Remark {
  /** Id of the moment. */
  moment: string;
  intention?: Intention | null;
  feeling?: Feeling | null;
  helped?: 'helped' | 'not-today' | null;
  after?: 'lighter' | 'same' | 'heavier' | null;
  gave?: 'yes' | 'partly' | 'no' | null;
  echo?: 'lighter' | 'same' | 'heavier' | null;
}
