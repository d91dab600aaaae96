import * as z from 'zod/mini';
import { kinds, looks } from '../moments/moment.ts';
import { supportSchema } from './support.ts';

const overallSchema = z.object({
  /** Their own small things. */
  smallThings: z.array(z.string()),
  /** Someone to call. */
  someoneToCall: z.string(),
  /** Where *not now* leads. */
  turnBackTo: z.enum(['back', 'close', 'page', 'small-things']),
  /** A page of theirs, for `turnBackTo: 'page'`. */
  turnBackPage: z.string(),
  /** Pattern of kind `breath`, seconds. */
  breath: z.object({ in: z.number(), hold: z.number(), out: z.number() }),
  /** Helplines of the country they picked; null until picked. */
  support: z.nullable(supportSchema),
});
/** What of a pause is alike whoever it is before, and at any time. */
export type OverallView = z.infer<typeof overallSchema>;

const timelySchema = z.object({
  /** Id of the person. */
  person: z.string(),
  /** What the person calls them. */
  nickname: z.string(),
  /** Kind of pause. */
  kind: z.enum(kinds),
  /** Which look. */
  look: z.enum(looks),
  /** The words; null when there are none. */
  words: z.nullable(z.object({ id: z.string(), text: z.string() })),
  /** Seconds to settle, 0–60. */
  settle: z.number(),
  /** Minutes offered as the pass. */
  passMinutes: z.number(),
  /** Whether chips are offered. */
  chips: z.boolean(),
  /** Which goodbye is said. */
  goodbye: z.number(),
  /** Whether to say that pauses vary. */
  varies: z.boolean(),
  /** What was planned for this time. */
  plan: z.exactOptional(z.string()),
  /** What their own last check-ins said. */
  lookedBack: z.exactOptional(z.object({ looks: z.number(), heavier: z.number() })),
});
/** What of a pause is for one person and one time. */
export type TimelyView = z.infer<typeof timelySchema>;

/**
 * Pauses put together ahead of time, so that nobody waits for the background before they can read.
 * Kept in `storage.local` and made anew when anything in them changes.
 */
export const preparedSchema = z.object({
  /** Minutes east of UTC on the device's clock when they were made; under another they don't hold. */
  offset: z.number(),
  /** What they have in common. */
  overall: overallSchema,
  /** By listed person: what is shown in each stretch of the time ahead, in order. */
  people: z.record(
    z.string(),
    z.array(
      z.object({
        /** From when it may be shown, milliseconds UTC. */
        from: z.number(),
        /** Until when. */
        until: z.number(),
        /** What is shown then. */
        view: timelySchema,
      }),
    ),
  ),
});
export type Prepared = z.infer<typeof preparedSchema>;
