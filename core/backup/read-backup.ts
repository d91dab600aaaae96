import * as z from 'zod/mini';
import { limits } from '../limits/limits.ts';
import { isPractical } from '../moments/known-pause.ts';
import { asJson } from '../stored/as-json.ts';
import { notesToPassages } from '../words/note-to-passage.ts';
import { type Backup, backupForm, backupSchema } from './backup.ts';
import { keepReadable } from './keep-readable.ts';
import { hasEachOnce } from './parts.ts';
import { type Sealed, sealedSchema } from './sealed.ts';

/** The largest file that is read, bytes: twenty years of twenty pauses a day fit. */
export const mostBytes = 64 * 2 ** 20;

/** The most entries a file may have in all. */
export const mostEntries = 200_000;

/** Why a file isn't taken in. */
export const problems = [
  'notOurs',
  'newer',
  'damaged',
  'wrongDates',
  'tooBig',
  'tooManyEntries',
  'tooManyPeople',
  'wrongPassphrase',
  'noRoom',
  'failed',
] as const;
export type Problem = (typeof problems)[number];

/** What a file's text turned out to be. */
export type Reading = { backup: Backup } | { sealed: Sealed } | { problem: Problem };

/** The last instant of the year 9999, milliseconds UTC: no day after it can be written as days are here. */
const latest = 253_402_300_799_999;

/** Deeper than anything Ebb writes; what is deeper can't be copied without running out of stack. */
const deepest = 40;

const formSchema = z.looseObject({
  ebb: z.number(),
  schema: z.optional(z.unknown()),
  sealed: z.optional(z.unknown()),
});

/** Reads a file's text: what Ebb saved, what it saved with a passphrase, or why it is neither. Never throws. */
export function readBackup(text: string): Reading {
  const value = parse(text);
  const { data: form } = formSchema.safeParse(value);
  if (!form) return { problem: beginsLikeOurs(text) ? 'damaged' : 'notOurs' };
  if (form.ebb > backupForm || versionOf(form.schema) > backupForm) return { problem: 'newer' };
  if (form.sealed !== undefined) {
    const { data: sealed } = sealedSchema.safeParse(value);
    return sealed ? { sealed } : { problem: 'damaged' };
  }
  if (entriesIn(value) > mostEntries) return { problem: 'tooManyEntries' };
  if (isTooDeep(value)) return { problem: 'damaged' };
  const read = keepReadable(form);
  if (read.aside.some((each) => asJson(each).length > limits.aside)) return { problem: 'tooBig' };
  const { data: backup } = backupSchema.safeParse(read);
  if (!backup || !hasEachOnce(backup)) return { problem: 'damaged' };
  if (!isInTime({ ...backup, aside: [] })) return { problem: 'wrongDates' };
  return { backup: withoutPractical(withoutNotes(backup)) };
}

/** The version in the name of a form; 0 where there is none, or it is none of Ebb's. */
function versionOf(schema: unknown): number {
  return Number(/^ebb-file\/(\d+)$/.exec(String(schema))?.[1] ?? 0);
}

/** A file from before there were words of one's own, with those that were notes. */
function withoutNotes(backup: Backup): Backup {
  const { people, passages } = notesToPassages(backup.people, backup.ownWords);
  const emptied = new Map(people.map((person) => [person.id, person]));
  return {
    ...backup,
    people: backup.people.map((person) => emptied.get(person.id) ?? person),
    ownWords: [...backup.ownWords, ...passages],
  };
}

/** A file without looks for practical or safety reasons, should it have any: nothing is kept of those. */
function withoutPractical(backup: Backup): Backup {
  return { ...backup, moments: backup.moments.filter((moment) => !isPractical(moment)) };
}

/** What the text says; undefined when it isn't JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Half a file of Ebb's still begins like one. */
function beginsLikeOurs(text: string): boolean {
  return /^\s*\{\s*"ebb"/.test(text);
}

function entriesIn(value: unknown): number {
  const lists = Object.values(Object(value)).filter((list) => Array.isArray(list));
  return lists.reduce((sum, list) => sum + list.length, 0);
}

/** Whether every number in it can be a time, as most are. */
function isInTime(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= latest;
  return typeof value !== 'object' || value === null || Object.values(value).every(isInTime);
}

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < deepest; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
