import * as z from 'zod/mini';
import { reduceMessage } from './reduce-message.ts';
import { reduceName } from './reduce-name.ts';
import { sourcePlace } from './source-place.ts';

/** The parts of Ebb that note their errors. Scripts in people's pages don't. */
const parts = ['background', 'options', 'popup'] as const;
/** One of them. */
export type Part = (typeof parts)[number];

/** An error that happened on this device. Nothing in it is anybody's: no name, no address, no text of theirs. */
export const errorEntrySchema = z.object({
  /** When, milliseconds UTC. */
  at: z.number(),
  /** Where. */
  part: z.enum(parts),
  /** What was being done there, in a name that the code gives: `read plans`, `message savePerson`. */
  doing: z.string().check(z.regex(/^[A-Za-z ]{1,60}$/)),
  /** Name of the error, one that browsers or libraries have. */
  name: z.string(),
  /** Its message, of which only known words are left. */
  message: z.string(),
  /** File, line and column of the build; null when not known. */
  source: z.nullable(z.string()),
  /** The browser and its version. */
  browser: z.string(),
  /** Ebb's version. */
  ebb: z.string(),
});
export type ErrorEntry = z.infer<typeof errorEntrySchema>;

/** What is known of where an error happened. */
export type Circumstances = Omit<ErrorEntry, 'name' | 'message' | 'source'> & {
  /** How the URLs of Ebb's own files begin. */
  origin: string;
};

/** Makes an entry of whatever was thrown. */
export function errorEntry(thrown: unknown, { origin, ...where }: Circumstances): ErrorEntry {
  const { name, message, stack } = thrown instanceof Error ? thrown : notAnError;
  return {
    ...where,
    name: reduceName(name),
    message: reduceMessage(message),
    source: sourcePlace(stack, message, origin),
  };
}

/** Something else was thrown, a text maybe: nothing of that is noted. */
const notAnError = { name: 'NotAnError', message: '', stack: undefined };
