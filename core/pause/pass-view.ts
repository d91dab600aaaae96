import * as z from 'zod/mini';
import { intentions } from '../moments/moment.ts';
import { thenAsked } from '../people/then-asked.ts';
import { supportViewSchema } from '../support/support-view.ts';

/** What stays beside a page that was opened needs to know. No name, no URL. */
export const passViewSchema = z.object({
  /** Id of the person. */
  person: z.string(),
  /** When the pass ends, milliseconds UTC. */
  until: z.number(),
  /** Whether it is for this visit only; then nothing is said when it ends. */
  visit: z.boolean(),
  /** How long it was given for, minutes; 0 for this visit. */
  minutes: z.number(),
  /** Id of the look it was given for, to ask after; null when there is nothing to ask, or they don't want to be asked. */
  askAfter: z.nullable(z.string()),
  /** What is asked once they said how it is. */
  thenAsked: z.enum(thenAsked),
  /** What was hoped for, if they said. */
  intention: z.nullable(z.enum(intentions)),
  /** The same in a word of their own; null when there is none. */
  hope: z.nullable(z.string()),
  /** Lines for the country they picked or may be in. */
  support: supportViewSchema,
});
export type PassView = z.infer<typeof passViewSchema>;
