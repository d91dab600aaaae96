import type { Kind, Look } from '../moments/moment.ts';

/** Everything the pause shows, as the background hands it over. No handle, no URL. */
export interface PauseView {
  /** Id of the moment this pause is. */
  moment: string;
  /** What the person calls them. */
  nickname: string;
  /** Kind of pause. */
  kind: Kind;
  /** Which of the five looks. */
  look: Look;
  /** The words, for kind `words` (and `note`: their own); null when there are none. */
  words: { id: string; text: string } | null;
  /** Seconds before *go on* can be pressed. */
  settle: number;
  /** Minutes offered as the pass, the default. 0 is this visit only. */
  passMinutes: number;
  /** Whether chips for intention and feeling are offered. */
  chips: boolean;
  /** Their own small things for the goodbye; may be empty. */
  smallThings: string[];
  /** Someone to call, as they wrote it; empty when not set. */
  someoneToCall: string;
  /** Where *not now* leads. */
  turnBackTo: 'back' | 'close' | 'page' | 'small-things';
  /** Numbers for the country they picked; null until picked. */
  support: Support | null;
}

/** One country's helplines. */
export interface Support {
  /** Name of the country, in its own words. */
  name: string;
  /** Day the numbers were checked, `YYYY-MM-DD`. */
  checked: string;
  /** The lines. */
  lines: {
    /** Name of the line. */
    name: string;
    /** Number as one dials it; empty when it is only a page. */
    phone: string;
    /** What it is for and when, in a few words. */
    about: string;
    /** Its own page; empty when there is none. */
    url: string;
  }[];
}
