import * as z from 'zod/mini';

/** A stretch in which all pauses were off. Kept, so that a week can say why it was quiet. */
export const snoozeSchema = z.object({
  /** UUID. */
  id: z.string(),
  /** When it began, milliseconds UTC. */
  from: z.number(),
  /** When it ends or ended, milliseconds UTC; null while it lasts until turned on again. */
  until: z.nullable(z.number()),
});
export type Snooze = z.infer<typeof snoozeSchema>;
