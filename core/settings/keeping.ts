import * as z from 'zod/mini';

/** How long what is written down is kept. */
export const keepingTimes = ['ever', 'twoYears', 'year', 'ninetyDays'] as const;

/** What goes by itself when it has become old, as the person set it. */
export const keepingSchema = z.object({
  /** How long pauses, and when they were off, are kept. */
  time: z.enum(keepingTimes),
  /** Whether what they wrote themselves goes then too. */
  writing: z.boolean(),
});
export type Keeping = z.infer<typeof keepingSchema>;
