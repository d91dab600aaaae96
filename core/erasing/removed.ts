import * as z from 'zod/mini';
import { passSchema } from '../guard/pass.ts';
import { mergeSchema } from '../merging/merge.ts';
import { momentSchema } from '../moments/moment.ts';
import { snoozeSchema } from '../moments/snooze.ts';
import { thoughtSchema } from '../moments/thought.ts';
import { personSchema } from '../people/person.ts';
import { closingSchema, weekWritingSchema } from '../reflection/writing.ts';
import { ownWordsSchema } from '../words/own-words.ts';

/** What a row of each kind is. */
const rowSchemas = {
  people: personSchema,
  passes: passSchema,
  moments: momentSchema,
  thoughts: thoughtSchema,
  writings: weekWritingSchema,
  closings: closingSchema,
  ownWords: ownWordsSchema,
  snoozes: snoozeSchema,
  merges: mergeSchema,
};

/** Rows that were removed, to be put back as they were. */
export const removedSchema = z.object({
  /** People. */
  people: z.array(rowSchemas.people),
  /** Passes. */
  passes: z.array(rowSchemas.passes),
  /** Moments. */
  moments: z.array(rowSchemas.moments),
  /** Parked thoughts, and pages of the journal. */
  thoughts: z.array(rowSchemas.thoughts),
  /** What was written in weeks. */
  writings: z.array(rowSchemas.writings),
  /** Closing pages. */
  closings: z.array(rowSchemas.closings),
  /** Words of their own, and letters. */
  ownWords: z.array(rowSchemas.ownWords),
  /** Snoozes. */
  snoozes: z.array(rowSchemas.snoozes),
  /** What was before merges. */
  merges: z.array(rowSchemas.merges),
  /** Rows of theirs that could not be read, each with the store it is of. */
  aside: z.array(z.object({ store: z.string(), row: z.unknown() })),
});
export type Removed = z.infer<typeof removedSchema>;

/** What was removed where nothing was. */
export const nothingRemoved: Removed = {
  ...{ people: [], passes: [], moments: [], thoughts: [] },
  ...{ writings: [], closings: [], ownWords: [], snoozes: [], merges: [], aside: [] },
};

/** A kind of row that can be removed and put back. */
export type RowKind = Exclude<keyof typeof rowSchemas, 'merges'>;
export const rowKinds = [
  'people',
  'passes',
  'moments',
  'thoughts',
  'writings',
  'closings',
  'ownWords',
  'snoozes',
] as const satisfies RowKind[];

/** The kinds of row that say when they were written. */
export const writtenKinds = [
  'moments',
  'thoughts',
  'writings',
  'closings',
  'ownWords',
  'snoozes',
] as const;
export type WrittenKind = (typeof writtenKinds)[number];
