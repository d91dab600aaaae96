import * as z from 'zod/mini';

/** What a step that runs tests tells its runner. */
export const testEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('began'), test: z.string() }),
  z.object({
    type: z.literal('ended'),
    test: z.string(),
    state: z.enum(['passed', 'failed', 'skipped']),
    /** The first line of why it failed; empty unless it did. */
    why: z.string(),
  }),
]);
export type TestEvent = z.infer<typeof testEventSchema>;
