import * as z from 'zod/mini';
import { storedIdField } from '../limits/fields.ts';
import { answers, asks, weights } from './moment.ts';

/** What is said of a look once its pause is over; only the fields that changed, null takes one back. */
export const saidAfterwardsSchema = z.object({
  /** Id of the moment. */
  moment: storedIdField,
  /** How they felt. */
  after: z.exactOptional(z.nullable(z.enum(weights))),
  /** Whether it gave what they came for. */
  gave: z.exactOptional(z.nullable(z.enum(answers))),
  /** What is being asked of it now, so that it isn't asked again. */
  asked: z.exactOptional(z.enum(asks)),
  /** The next morning's echo. */
  echo: z.exactOptional(z.nullable(z.enum(weights))),
});
export type SaidAfterwards = z.infer<typeof saidAfterwardsSchema>;
