import * as z from 'zod/mini';
import { surfaces } from '../recognise/template/recognition.ts';
import { feelings } from './feelings.ts';
import { occasions } from './occasions.ts';

/** How a visit came about. `urge` is a pause asked for in the popup, without a page. */
export const arrivals = ['load', 'click', 'in-page', 'return', 'open', 'pass-end', 'urge'] as const;
export type Arrival = (typeof arrivals)[number];

/** What was hoped for. */
export const intentions = [
  'missing',
  'closeness',
  'control',
  'wanted',
  'facts',
  'wellbeing',
  'newcomer',
  'proof',
  'habit',
  'fix',
  'answer',
  'unsure',
] as const;
export type Intention = (typeof intentions)[number];

/**
 * What came of a pause. `left`: the tab went away with nothing chosen. `safety`: one looked for practical or safety
 * reasons; that is told, and never kept (`known-pause.ts`).
 */
export const choices = ['turned-back', 'went-on', 'left', 'safety'] as const;
export type Choice = (typeof choices)[number];

/** Kinds of pause. */
export const kinds = ['words', 'breath', 'grounding', 'quiet', 'note', 'wait'] as const;
export type Kind = (typeof kinds)[number];

/** The five looks. */
export const looks = ['shore', 'window', 'lamp', 'page', 'field'] as const;
export type Look = (typeof looks)[number];

/** What can be said of a passage. */
export const helps = ['helped', 'not-today'] as const;

/** How one can feel afterwards. */
export const weights = ['lighter', 'same', 'heavier'] as const;

/** Whether a look gave what one came for. */
export const answers = ['yes', 'partly', 'no'] as const;

/** What is asked of a look: soon after it, or the next morning. */
export const asks = ['after', 'echo'] as const;

export const turnedFromSchema = z.object({
  /** Id of the words. */
  passage: z.string(),
  /** What was said of them; null for nothing. */
  helped: z.nullable(z.enum(helps)),
});

/** The record of one pause. Never a path, a name, or anything of the page. */
export const momentSchema = z.object({
  /** UUID, made when the pause opens; writing twice with one id is writing once. */
  id: z.string(),
  /** The newest revision of the pause's record that is in it (`pause-record.ts`). */
  revision: z._default(z.number(), 0),
  /** When the pause opened, milliseconds UTC. */
  at: z.number(),
  /** Minutes east of UTC on the device's clock then, −720…+840. */
  offset: z.number(),
  /** Id of the person. */
  person: z.string(),
  /** Id of the site; null for an urge without a page, or when the background couldn't be reached. */
  site: z.nullable(z.string()),
  /** Which side of them; null where the site is. */
  surface: z.nullable(z.enum(surfaces)),
  /** How they came. */
  arrival: z.enum(arrivals),
  /** Kind of pause shown. */
  kind: z.enum(kinds),
  /** Look shown. */
  look: z.enum(looks),
  /** Id of the passage shown, if there was one. */
  passage: z.nullable(z.string()),
  /** Words that were shown before those, in order, until others were asked for; absent when none were. */
  turnedFrom: z.optional(z.array(turnedFromSchema)),
  /** What they said of the passage; null when they said nothing. */
  helped: z._default(z.nullable(z.enum(helps)), null),
  /** What they hoped for; null when not said. */
  intention: z._default(z.nullable(z.enum(intentions)), null),
  /** The same in a word of their own, in place of one of those; absent when there is none. */
  hope: z.optional(z.string().check(z.minLength(1))),
  /** How it was; null when not said. */
  feeling: z._default(z.nullable(z.enum(feelings)), null),
  /** What they said is so in this hour; absent when not said. */
  occasion: z.optional(z.enum(occasions)),
  /** What came of it; null while the pause is open. */
  choice: z._default(z.nullable(z.enum(choices)), null),
  /** When it was chosen, milliseconds UTC; null while open. */
  choseAt: z._default(z.nullable(z.number()), null),
  /** Minutes of the pass given at `went-on`; 0 means this visit only; null otherwise. */
  passMinutes: z._default(z.nullable(z.number()), null),
  /** Afterwards: how they felt. */
  after: z._default(z.nullable(z.enum(weights)), null),
  /** Afterwards: whether it gave what they came for. */
  gave: z._default(z.nullable(z.enum(answers)), null),
  /** What was last asked of it afterwards, answered or not; nothing is asked twice. */
  asked: z.optional(z.enum(asks)),
  /** The next morning's echo. */
  echo: z._default(z.nullable(z.enum(weights)), null),
});
export type Moment = z.infer<typeof momentSchema>;
