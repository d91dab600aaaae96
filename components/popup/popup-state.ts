import type { OffLength } from '../../core/calendar/back-at.ts';
import type { Pass } from '../../core/guard/pass.ts';
import type { Intention, Moment } from '../../core/moments/moment.ts';
import type { Afterwards } from '../../core/pause/ask-afterwards.ts';
import type { Person } from '../../core/people/person.ts';
import type { ThenAsked } from '../../core/people/then-asked.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import type { Scheme } from '../../core/settings/settings.ts';

/** Why a page can't be listed as it stands: no person's, one's own, a search, or its address says not whose. */
export type Unlistable = 'notAPerson' | 'ownPage' | 'search' | 'ownerUnknown';

/** Where the popup was opened. */
export type Here =
  /** On nobody's page. */
  | { kind: 'elsewhere' }
  /** In a private window, where nothing is written down. */
  | { kind: 'private' }
  /** On the page of someone who isn't listed. */
  | { kind: 'unlisted'; profile: Profile }
  /** On a page that can't be listed as it stands; `site` is what its makers call the site, empty where unknown. */
  | { kind: 'unlistable'; why: Unlistable; site: string }
  /** On a page that no site knows, which can be listed by itself; `asks` where it may be more than someone's page. */
  | { kind: 'page'; link: string; asks?: 'start' | 'cloud' }
  /** On the page of someone who is archived. */
  | { kind: 'archived'; nickname: string }
  /** On the page of someone who is listed, where the browser lets no script of Ebb's in. */
  | { kind: 'turnedAway'; nickname: string }
  /** On a mirror's copy of the page of someone for whom there is no pause on those. */
  | { kind: 'mirror'; person: Person }
  /** On the page of someone who is; `allowed` says whether Ebb has access to the site. */
  | {
      kind: 'listed';
      /** Their id. */
      person: string;
      nickname: string;
      profile: Profile;
      allowed: boolean;
      /** The pass they went on with; null when there is none. */
      pass: Pass | null;
      /** Why there is no pause for them just now although pauses are on, and until when, milliseconds UTC; null when there is. */
      off: { why: 'off' | 'hours'; until: number } | null;
    };

/** A week at a glance. */
export interface WeekInBrief {
  /** The week in one sentence without a number; a kinder one on the morning after a hard night. */
  sentence: string;
  /** The seven days, first day of the week first: how many pauses, and after how many a look. */
  perDay: readonly { pauses: number; wentOn: number }[];
}

/** Everything the popup shows; loaded before its first frame. */
export interface PopupState {
  /** Which colours it wears. */
  scheme: Scheme;
  here: Here;
  /** The people listed now. */
  people: readonly { id: string; nickname: string }[];
  /** Whether no more people can be listed. */
  full: boolean;
  /** Listed pages that are not guarded, for want of access. */
  unguarded: readonly Profile[];
  /** Whether the quick exit is still to be explained. */
  explainsExit: boolean;
  /** When the pauses come back, milliseconds UTC; null when they are on. */
  snooze: { until: number } | null;
  /** Pauses that are back by themselves, since when, and whose (null for everyone's); null when nothing is to be said of it. */
  returned: { at: number; nickname: string | null } | null;
  /** The week so far; null when it can't be read. */
  week: WeekInBrief | null;
  /** Whether the browser cleared the database, and nobody has put that away yet. */
  lost: boolean;
  /** What there is to ask of a look, once; null when nothing. */
  afterwards: {
    /** `after` soon after the look, `echo` the next morning. */
    asks: Afterwards['asks'];
    /** Id of the moment. */
    moment: string;
    /** Who it was about. */
    nickname: string;
    /** What was hoped for, if it was said. */
    intention: Intention | null;
    /** What is asked once it was said how it is. */
    thenAsked: ThenAsked;
  } | null;
}

/** What can be done in the popup. What is to be kept gives whether it was. */
export interface PopupActions {
  /** Lists the profile under a nickname and asks for access to its site; called in the click. */
  add: (profile: Profile, nickname: string) => Promise<boolean>;
  /** Lists the profile as one more of someone, by id, and asks for access to its site; called in the click. */
  addTo: (person: string, profile: Profile) => Promise<boolean>;
  /** Opens the list with a link in its field. */
  offer: (link: string) => void;
  /** Asks for access to the sites of profiles; called in the click. */
  allow: (profiles: readonly Profile[]) => void;
  /** Pauses on mirrors of a person's pages too, and asks for access to them; called in the click. */
  pauseOnMirrors: (person: Person) => Promise<boolean>;
  /** Opens a pause without a page, for a person by id. */
  urge: (person: string) => Promise<void>;
  /** Keeps what is said of a moment, by its id. */
  remark: (
    moment: string,
    said: Partial<Pick<Moment, 'after' | 'gave' | 'echo'>>,
  ) => Promise<boolean>;
  /** Ends the pass for a person, by id. */
  endPass: (person: string) => Promise<boolean>;
  /** Turns all pauses off for a while. */
  snooze: (length: OffLength) => Promise<boolean>;
  /** Turns them on again. */
  resume: () => Promise<boolean>;
  /** The quick exit; whether the page beneath goes too. */
  leave: (withPage: boolean) => Promise<void>;
  /** Turns pauses for a person, by id, off for a while. */
  turnOff: (person: string, length: OffLength) => Promise<boolean>;
  /** Turns them on again. */
  turnOn: (person: string) => Promise<boolean>;
  /** The person has read that pauses are back. */
  closeReturn: () => void;
  /** The person has read of the loss. */
  closeLoss: () => void;
}
