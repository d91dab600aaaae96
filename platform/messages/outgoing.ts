import * as z from 'zod/mini';
import { messages } from './messages.ts';

/** A message that may wait in the outbox until the background can take it. */
export const outgoingSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('keep'), data: messages.keep.data }),
  z.object({ type: z.literal('sayAfterwards'), data: messages.sayAfterwards.data }),
  z.object({ type: z.literal('park'), data: messages.park.data }),
]);
export type Outgoing = z.infer<typeof outgoingSchema>;
