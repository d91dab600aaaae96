import * as z from 'zod/mini';

const nearLineSchema = z.object({
  /** Whether it is for danger right now. */
  emergency: z.boolean(),
  /** Its name. */
  name: z.string(),
  /** Number as one dials it; empty when there is none. */
  phone: z.string(),
  /** Whom it is for, one sentence, of a line for one's own behaviour, which leads; absent of others. */
  about: z.exactOptional(z.string()),
  /** Its own page, of such a line. */
  link: z.exactOptional(z.string()),
  /** Where it answers text messages, and the word they begin with; absent where it doesn't. */
  text: z.exactOptional(z.object({ to: z.string(), say: z.string() })),
  /** Stretches in which it answers, from and until, milliseconds UTC, in order; null when they aren't known. */
  open: z.nullable(z.array(z.tuple([z.number(), z.number()]))),
});
/** A line as a pause shows it. */
export type NearLine = z.infer<typeof nearLineSchema>;

/** What a pause, a chip or a card knows of help: enough to show a number at once, without the files of all countries. */
export const supportViewSchema = z.object({
  /** Id of the country whose lines these are; null when none is known. */
  country: z.nullable(z.string()),
  /** Its name, in its own words; empty when none is known. */
  name: z.string(),
  /** Month since which all lines here have been checked, `YYYY-MM`; empty when there are none. */
  checked: z.string(),
  /** The emergency numbers, then lines to talk or write to, the most fitting first. */
  lines: z.array(nearLineSchema),
  /** Countries to choose from, id and name in order; empty once one was chosen. */
  choice: z.array(z.tuple([z.string(), z.string()])),
});
export type SupportView = z.infer<typeof supportViewSchema>;
