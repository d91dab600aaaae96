import * as z from 'zod/mini';
import { intentions, kinds, looks } from '../moments/moment.ts';
import { occasions } from '../moments/occasions.ts';
import { needs } from '../settings/needs.ts';
import { supportViewSchema } from '../support/support-view.ts';
import { reasons } from '../words/because.ts';

const breathSchema = z.object({
  /** Breathing in. */
  in: z.number(),
  /** Between in and out; 0 for none. */
  hold: z.number(),
  /** Breathing out. */
  out: z.number(),
});
/** One breath, in seconds, each above 0 except `hold`. */
export type BreathPattern = z.infer<typeof breathSchema>;

const lookedBackSchema = z.object({
  /** How many of the last looks had a check-in, three or more. */
  looks: z.number(),
  /** How many of those left them heavier. */
  heavier: z.number(),
});
/** A person's own numbers about their last looks. */
export type LookedBack = z.infer<typeof lookedBackSchema>;

/** What of their own writing a pause may offer: a letter for this night, letters for any, and pages about this person. */
const openable = ['letter', 'letters', 'why', 'picture'] as const;

const toOpenSchema = z.object({
  /** What it is. */
  what: z.enum(openable),
  /** In their words. */
  text: z.string(),
});
export type ToOpen = z.infer<typeof toOpenSchema>;

export const wordsSchema = z.object({
  /** Id of the passage, or of their own. */
  id: z.string(),
  /** The words. */
  text: z.string(),
  /** What spoke for them; absent where they are their own. */
  why: z.exactOptional(z.array(z.enum(reasons))),
  /** Whether they are kept to be read again; absent where they aren't. */
  kept: z.exactOptional(z.boolean()),
  /** What there is to read on, paragraphs apart by a blank line; absent where there is no more. */
  longer: z.exactOptional(z.string()),
});
/** Words that a pause shows. */
export type WordsView = z.infer<typeof wordsSchema>;

/** What of a pause is alike whoever it is before, and at any time. */
export const overallSchema = z.object({
  /** Their own small things for the goodbye; may be empty. */
  smallThings: z.array(z.string()),
  /** Those that are for a need, need by need, in the order shown; absent when none is. */
  byNeed: z.exactOptional(z.array(z.object({ need: z.enum(needs), things: z.array(z.string()) }))),
  /** Someone to call, as they wrote it; empty when not set. */
  someoneToCall: z.string(),
  /** Where *not now* leads. */
  turnBackTo: z.enum(['back', 'close', 'page', 'small-things']),
  /** The page of theirs for `turnBackTo: 'page'`; empty when there is none. */
  turnBackPage: z.string(),
  /** Pattern of kind `breath`. */
  breath: breathSchema,
  /** Which colours it wears, whatever the system says; absent where it follows the system. */
  scheme: z.exactOptional(z.enum(['light', 'dark'])),
  /** Lines for the country they picked or may be in. */
  support: supportViewSchema,
});
export type OverallView = z.infer<typeof overallSchema>;

/** What of a pause is for one person and one time. */
export const timelySchema = z.object({
  /** Id of the person it is about. */
  person: z.string(),
  /** What the person calls them. */
  nickname: z.string(),
  /** Kind of pause. */
  kind: z.enum(kinds),
  /** Which of the five looks. */
  look: z.enum(looks),
  /** The words, for kind `words` (and `note`: their own); null when there are none. */
  words: z.nullable(wordsSchema),
  /** Seconds before *go on* can be pressed, 0–60. */
  settle: z.number(),
  /** Minutes offered as the pass, the default. 0 is this visit only. */
  passMinutes: z.number(),
  /** Whether chips for intention and feeling are offered. */
  chips: z.boolean(),
  /** What is offered as what is hoped for, in the order shown. */
  hopes: z.array(z.enum(intentions)),
  /** What can be so in this hour, of all there is, where it isn't all of it. */
  occasions: z.exactOptional(z.array(z.enum(occasions))),
  /** Why there is to be no contact with them: it is said what looking may mean; absent where nothing says so. */
  noContact: z.exactOptional(z.enum(['asked', 'order'])),
  /** Which goodbye is said: a whole number from 0 up, turned through the ones there are. */
  goodbye: z.number(),
  /** Whether to say, this once, that pauses vary, with a way to have words only. */
  varies: z.boolean(),
  /** What they planned to do instead at this time, in their words; absent when nothing was planned for it. */
  plan: z.exactOptional(z.string()),
  /** What their own last check-ins said; absent when there are too few or they turned it off. */
  lookedBack: z.exactOptional(lookedBackSchema),
  /** What they wrote that is offered to be opened, and shown by nothing but their click; absent when there is none. */
  toOpen: z.exactOptional(z.array(toOpenSchema)),
});
export type TimelyView = z.infer<typeof timelySchema>;

/** Words for one kind of a person's pages, and the source of a regular expression that its addresses fit. */
export const pageWordsSchema = z.object({ fits: z.string(), words: wordsSchema });
export type PageWords = z.infer<typeof pageWordsSchema>;

/** Everything the pause shows. No handle, no URL. */
export const pauseViewSchema = z.object({ ...overallSchema.shape, ...timelySchema.shape });
export type PauseView = z.infer<typeof pauseViewSchema>;
