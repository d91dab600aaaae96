import * as z from 'zod/mini';

/** A thought that was parked in a pause, to be found again in the options. */
export const thoughtSchema = z.object({
  /** Made where it was parked; the same id is the same thought. */
  id: z.string(),
  /** When, milliseconds UTC. */
  at: z.number(),
  /** In their words. */
  text: z.string(),
});
export type Thought = z.infer<typeof thoughtSchema>;
