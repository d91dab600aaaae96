import * as z from 'zod/mini';

/** A thought that was parked in a pause, or written on a page of the journal; found again in the options. */
export const thoughtSchema = z.object({
  /** Made where it was parked; the same id is the same thought. */
  id: z.string(),
  /** When, milliseconds UTC. */
  at: z.number(),
  /** When it was last changed, milliseconds UTC; absent until it was. */
  changedAt: z.exactOptional(z.number()),
  /** When it was put away, out of sight and still there, milliseconds UTC; absent while it isn't. */
  putAwayAt: z.exactOptional(z.number()),
  /** In their words; empty on a page of the journal. */
  text: z.string(),
  /** The page of the journal it is written on; absent for a thought that was parked. */
  page: z.optional(
    z.object({
      /** Id of the page. */
      id: z.string(),
      /** Id of whom it is about; absent where that wasn't said. */
      person: z.optional(z.string()),
      /** What is written, by the id of the line; nothing where a day was only marked. */
      lines: z.record(z.string(), z.string()),
    }),
  ),
});
export type Thought = z.infer<typeof thoughtSchema>;

/** What is written on a page of the journal, and whom it is about. */
export type OnPage = NonNullable<Thought['page']>;
