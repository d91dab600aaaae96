import * as z from 'zod/mini';
import { overallSchema, timelySchema } from './pause-view.ts';

/**
 * Pauses put together ahead of time, so that nobody waits for the background before they can read.
 * Kept in `storage.local` and made anew when anything in them changes.
 */
export const preparedSchema = z.object({
  /** Version of this form; what is of another is made anew. */
  version: z.literal(1),
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
