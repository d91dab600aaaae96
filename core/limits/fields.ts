import * as z from 'zod/mini';
import { mostOf } from './limits.ts';

/** An id as Ebb makes them: a UUID, or a time and chance; never longer, and nothing that has to be escaped. */
export const idField = z.string().check(z.regex(/^[\w.-]{1,100}$/));
/** Ids that are kept in a list. */
export const idsField = z.array(idField).check(z.maxLength(mostOf.ids));
/** A time there can be, milliseconds UTC. */
export const timeField = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15));
/** Minutes east of UTC on a clock, by a day at most. */
export const offsetField = z.number().check(z.minimum(-1440), z.maximum(1440));
/** Minutes of a pass, by a day at most. */
export const minutesField = z.number().check(z.minimum(0), z.maximum(1440));
/** How often something was told. */
export const revisionField = z.int().check(z.minimum(0));
/** A local calendar day, `YYYY-MM-DD`. */
export const dayField = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** A text of so many characters at most. */
export function textField(most: number) {
  return z.string().check(z.maxLength(most));
}
