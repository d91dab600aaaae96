import * as z from 'zod/mini';
import {
  idField,
  minutesField,
  offsetField,
  revisionField,
  storedIdField,
  textField,
  timeField,
} from '../limits/fields.ts';
import { limits, mostOf } from '../limits/limits.ts';
import { feelings } from './feelings.ts';
import { arrivals, choices, helps, intentions, kinds, looks, turnedFromSchema } from './moment.ts';
import { occasions } from './occasions.ts';

/** Words before the last ones, with ids that Ebb could have made, and no more of them than can be asked for. */
export const turnedFromField = z
  .array(z.extend(turnedFromSchema, { passage: idField }))
  .check(z.maxLength(mostOf.turns));

/**
 * The one record of a pause, owned by the page that stands there. The page always tells all of it, and each
 * time it tells it is a revision of its own. Never a URL, a name, or anything of the page.
 */
export const pauseRecordSchema = z.object({
  /** Id for the moment, made on arrival. */
  moment: idField,
  /** Which telling it is; the one with the higher number is the newer. */
  revision: revisionField,
  /** When the pause opened, milliseconds UTC. */
  at: timeField,
  /** Minutes east of UTC on the device's clock then. */
  offset: offsetField,
  /** How they came. */
  arrival: z.enum(arrivals),
  /** Id of the person; absent while the page can't tell. */
  person: z.optional(storedIdField),
  /** What was shown; absent when nothing was (yet), or only the two ways. */
  shown: z.optional(
    z.object({
      /** Kind of pause. */
      kind: z.enum(kinds),
      /** Which look. */
      look: z.enum(looks),
      /** Id of the passage, if there was one. */
      passage: z.nullable(idField),
      /** The words before those, until others were asked for. */
      turnedFrom: z.optional(turnedFromField),
    }),
  ),
  /** What was said in it, each absent or null when it wasn't, or was taken back. */
  said: z.optional(
    z.object({
      /** What was hoped for. */
      intention: z.optional(z.nullable(z.enum(intentions))),
      /** The same in a word of one's own. */
      hope: z.optional(z.nullable(textField(limits.hope))),
      /** How it was. */
      feeling: z.optional(z.nullable(z.enum(feelings))),
      /** What is so in this hour. */
      occasion: z.optional(z.nullable(z.enum(occasions))),
      /** What they said of the words. */
      helped: z.optional(z.nullable(z.enum(helps))),
    }),
  ),
  /** What was chosen; absent while the pause is open. */
  choice: z.optional(z.enum(choices)),
  /** When, milliseconds UTC; absent while open. */
  choseAt: z.optional(timeField),
  /** Minutes of the pass, with `went-on`; 0 is this visit only; absent means the setting. */
  passMinutes: z.optional(minutesField),
  /**
   * Whether the pause was called off while it stood: pauses were turned off, or a pass was given elsewhere. It then
   * leaves no moment.
   */
  calledOff: z.optional(z.boolean()),
});
export type PauseRecord = z.infer<typeof pauseRecordSchema>;
