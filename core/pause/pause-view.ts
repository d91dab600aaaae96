import type { Kind, Look } from '../moments/moment.ts';

/** Everything the pause shows, as the background hands it over. No handle, no URL. */
export interface PauseView {
  /** Id of the moment this pause is. */
  moment: string;
  /** Id of the person it is about. */
  person: string;
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
  /** The page of theirs for `turnBackTo: 'page'`; empty when there is none. */
  turnBackPage: string;
  /** Numbers for the country they picked; null until picked. */
  support: Support | null;
  /** Which goodbye is said: a whole number from 0 up, turned through the ones there are; 0 if absent. */
  goodbye?: number;
  /** Pattern of kind `breath`; four in, six out if absent. */
  breath?: BreathPattern;
  /** Whether to say, this once, that pauses vary and where to choose. */
  varies?: boolean;
  /** What they planned to do instead at this time, in their words; absent when nothing was planned for it. */
  plan?: string;
  /** What their own last check-ins said; absent when there are too few or they turned it off. */
  lookedBack?: LookedBack;
}

/** One breath, in seconds, each above 0 except `hold`. */
export interface BreathPattern {
  /** Breathing in. */
  in: number;
  /** Between in and out; 0 for none. */
  hold: number;
  /** Breathing out. */
  out: number;
}

/** A person's own numbers about their last looks. */
export interface LookedBack {
  /** How many of the last looks had a check-in, three or more. */
  looks: number;
  /** How many of those left them heavier. */
  heavier: number;
}

/** One country's helplines. */
export interface Support {
  /** Name of the country, in its own words. */
  name: string;
  /** Month as of which the lines are known, `YYYY-MM`. Nobody has dialled them to see. */
  asOf: string;
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
