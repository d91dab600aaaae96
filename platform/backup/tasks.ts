import * as z from 'zod/mini';
import { tableWordsSchema } from '../../core/backup/moments-table.ts';
import { partNames, ways } from '../../core/backup/part.ts';
import { previewSchema } from '../../core/backup/preview.ts';
import { problems } from '../../core/backup/read-backup.ts';
import { personSchema } from '../../core/people/person.ts';

/** What the worker is asked for, one thing after the other. */
export const taskSchema = z.discriminatedUnion('task', [
  /** Reads a file, and says what it would do. */
  z.object({
    task: z.literal('read'),
    file: z.instanceof(Blob),
    /** What it was saved with, if that is known. */
    passphrase: z.nullable(z.string()),
  }),
  /** Brings in what was read last. */
  z.object({ task: z.literal('bringIn'), ways: z.record(z.enum(partNames), z.enum(ways)) }),
  /** Takes the file that was brought in last back. */
  z.object({ task: z.literal('undo') }),
  /** Makes the file with everything, closed with a passphrase if there is one. */
  z.object({ task: z.literal('save'), passphrase: z.nullable(z.string()) }),
  /** Makes the table of moments. */
  z.object({ task: z.literal('saveTable'), words: tableWordsSchema }),
]);
export type Task = z.infer<typeof taskSchema>;

/** What the worker says: how far it is, and at last what came of it. */
export const answerSchema = z.discriminatedUnion('answer', [
  /** So much is done, 0 to 1. */
  z.object({ answer: z.literal('progress'), done: z.number() }),
  /** The file was read, and would do this. */
  z.object({ answer: z.literal('preview'), preview: previewSchema }),
  /** The file was saved with a passphrase. */
  z.object({ answer: z.literal('locked') }),
  /** The task wasn't done, and nothing was changed. */
  z.object({ answer: z.literal('problem'), problem: z.enum(problems) }),
  /** The file is in, or taken back; with everyone as they were before. */
  z.object({ answer: z.literal('changed'), before: z.array(personSchema) }),
  /** A file to be saved. */
  z.object({ answer: z.literal('file'), file: z.instanceof(Blob) }),
]);
export type Answer = z.infer<typeof answerSchema>;
