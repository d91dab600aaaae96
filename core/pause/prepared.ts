import * as z from 'zod/mini';
import { supportViewSchema } from '../support/support-view.ts';
import { overallSchema, pageWordsSchema, timelySchema } from './pause-view.ts';

/** What tells from what pauses were prepared, without saying it: a digest each. */
const madeFromSchema = z.object({
  /** Of who is listed, and how they and Ebb are set. Once it differs none of before may be shown. */
  listed: z.string(),
  /** Of everything they are made from. Once it differs they are made anew. */
  all: z.string(),
});
export type MadeFrom = z.infer<typeof madeFromSchema>;

/**
 * Pauses put together ahead of time, so that nobody waits for the background before they can read.
 * Kept in `storage.local` and made anew when anything in them changes.
 */
export const preparedSchema = z.object({
  /** Version of this form; what is of another is made anew. */
  version: z.literal(2),
  /** Minutes east of UTC on the device's clock when they were made; under another they don't hold. */
  offset: z.number(),
  /** What they were made from. */
  madeFrom: madeFromSchema,
  /** What they have in common. */
  overall: overallSchema,
  /** By listed person: help for who is to have no contact with them, in place of everyone's. */
  support: z.exactOptional(z.record(z.string(), supportViewSchema)),
  /** By listed person: words for kinds of page, in place of those of a stretch that has words. */
  pages: z.exactOptional(z.record(z.string(), z.array(pageWordsSchema))),
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
