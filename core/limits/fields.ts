import * as z from 'zod/mini';
import { limits, mostOf } from './limits.ts';

/** The latest time there can be, milliseconds UTC. */
export const latest = 8.64e15;
/** Minutes in a day. */
export const day = 1440;
/**
 * The form of an id: a UUID, or a time and chance; nothing that has to be escaped anywhere. Names that every object
 * has are none, as ids are names of fields too, and neither are ways up from a folder.
 */
export const idPattern = new RegExp(
  `^(?!\\.+$|(?:prototype|${Object.getOwnPropertyNames(Object.prototype).join('|')})$)[\\w.-]{1,100}$`,
);
/** An id as Ebb makes them. */
export const idField = z.string().check(z.regex(idPattern));
/** An id of what is stored already: that may be from before ids had a form. */
export const storedIdField = z.string().check(z.maxLength(limits.storedId));
/** Ids that are kept in a list. */
export const idsField = z.array(idField).check(z.maxLength(mostOf.ids));
/** A time there can be, milliseconds UTC. */
export const timeField = z.number().check(z.minimum(-latest), z.maximum(latest));
/** Minutes east of UTC on a clock, by a day at most. */
export const offsetField = z.number().check(z.minimum(-day), z.maximum(day));
/** Minutes after midnight on a clock. */
export const minuteField = z.int().check(z.minimum(0), z.maximum(1439));
/** Minutes of a pass, by a day at most. */
export const minutesField = z.number().check(z.minimum(0), z.maximum(day));
/** How often something was told. */
export const revisionField = z.int().check(z.minimum(0));
/** A local calendar day, `YYYY-MM-DD`. */
export const dayField = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** A list of some of these, each once at most. */
export function someOf<const Name extends string>(names: readonly Name[]) {
  return z.array(z.enum(names)).check(z.maxLength(names.length));
}

/** A text of so many characters at most. */
export function textField(most: number) {
  return z.string().check(z.maxLength(most));
}
