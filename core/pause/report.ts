import * as z from 'zod/mini';
import {
  answers,
  arrivals,
  asks,
  feelings,
  helps,
  intentions,
  kinds,
  looks,
  weights,
} from '../moments/moment.ts';
import { thoughtSchema } from '../moments/thought.ts';

/** When and how someone came to stand before a page, noted where it happened. */
const standing = {
  /** Id for the moment, made on arrival, so that a report sent twice counts once. */
  moment: z.string(),
  /** When, milliseconds UTC. */
  at: z.number(),
  /** Minutes east of UTC on the device's clock then. */
  offset: z.number(),
  /** How they came. */
  arrival: z.enum(arrivals),
};

/** What a content script asks when it stands before a listed page. */
export const arrivalReportSchema = z.object({
  ...standing,
  /** The URL arrived at, or about to be. Read, never stored. */
  url: z.string(),
  /** Whether hold stands there, which has the pause's script and what was prepared with it. */
  held: z.optional(z.boolean()),
});
export type ArrivalReport = z.infer<typeof arrivalReportSchema>;

/** "I feel like looking": a pause asked for, without a page. */
export const urgeReportSchema = z.object({
  ...standing,
  /** Id of the person. */
  person: z.string(),
});
export type UrgeReport = z.infer<typeof urgeReportSchema>;

/** What was chosen. */
export const choiceReportSchema = z.object({
  /** Id of the moment. */
  moment: z.string(),
  /** Id of the person; in a private window there is no moment to ask. */
  person: z.string(),
  /** What was chosen. */
  choice: z.enum(['turned-back', 'went-on', 'left', 'safety']),
  /** When, milliseconds UTC. */
  at: z.number(),
  /** Minutes of the pass, with `went-on`; 0 is this visit only; absent means the setting. */
  passMinutes: z.optional(z.number()),
});
export type ChoiceReport = z.infer<typeof choiceReportSchema>;

/** What can be said in a pause besides the choice; only the fields that changed. */
const saidInPause = {
  /** What was hoped for; null takes it back. */
  intention: z.optional(z.nullable(z.enum(intentions))),
  /** How it was; null takes it back. */
  feeling: z.optional(z.nullable(z.enum(feelings))),
  /** What they said of the words; null takes it back. */
  helped: z.optional(z.nullable(z.enum(helps))),
};

/** A pause that had to do without the background: who it was, what it showed, and what was chosen. */
export const plainReportSchema = z.object({
  ...standing,
  /** Id of the person. */
  person: z.string(),
  /** What was chosen. */
  choice: choiceReportSchema.shape.choice,
  /** When, milliseconds UTC; absent means at once. */
  choseAt: z.optional(z.number()),
  /** Minutes of the pass, with `went-on`; 0 is this visit only; absent means the setting. */
  passMinutes: z.optional(z.number()),
  /** The pause that was prepared and shown; absent when the two ways had to do without one. */
  shown: z.optional(
    z.object({
      /** Kind of pause. */
      kind: z.enum(kinds),
      /** Which look. */
      look: z.enum(looks),
      /** Id of the passage, if there was one. */
      passage: z.nullable(z.string()),
    }),
  ),
  /** What was said in it. */
  said: z.optional(z.object(saidInPause)),
});
export type PlainReport = z.infer<typeof plainReportSchema>;

/** What is said of a moment besides the choice; only the fields that changed. */
export const remarkSchema = z.object({
  /** Id of the moment. */
  moment: z.string(),
  ...saidInPause,
  /** Afterwards: how they felt. */
  after: z.optional(z.nullable(z.enum(weights))),
  /** Afterwards: whether it gave what they came for. */
  gave: z.optional(z.nullable(z.enum(answers))),
  /** What is being asked of it now, so that it isn't asked again. */
  asked: z.optional(z.enum(asks)),
  /** The next morning's echo. */
  echo: z.optional(z.nullable(z.enum(weights))),
});
export type Remark = z.infer<typeof remarkSchema>;

/** A report that waits in the outbox until the background can take it. */
export const outgoingSchema = z.union([
  z.object({ type: z.literal('choose'), data: choiceReportSchema }),
  z.object({ type: z.literal('remark'), data: remarkSchema }),
  z.object({ type: z.literal('park'), data: thoughtSchema }),
  z.object({ type: z.literal('plain'), data: plainReportSchema }),
]);
export type Outgoing = z.infer<typeof outgoingSchema>;
