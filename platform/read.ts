import type { Pass } from '../core/guard/pass.ts';
import { apartUntil, type Merge, mergeSchema } from '../core/merging/merge.ts';
import { byTime } from '../core/moments/count.ts';
import { isMoment } from '../core/moments/is-moment.ts';
import type { Moment } from '../core/moments/moment.ts';
import type { Snooze } from '../core/moments/snooze.ts';
import type { Thought } from '../core/moments/thought.ts';
import { oldestFirst, type Person } from '../core/people/person.ts';
import type { Plan } from '../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../core/reflection/writing.ts';
import { type Settings, settingsSchema } from '../core/settings/settings.ts';
import type { OwnWords } from '../core/words/own-words.ts';
import { database, settingsKey } from './database.ts';
import { readable } from './readable.ts';

/** Everyone listed or archived, oldest first. */
export async function readPeople(): Promise<Person[]> {
  const rows = await (await database()).getAll('people');
  return oldestFirst(await readable('people', rows));
}

/** Moments that opened in `[from, to)`, milliseconds UTC, in order. */
export async function readMoments(from: number, to: number): Promise<Moment[]> {
  const db = await database();
  if (from > 0) {
    const range = IDBKeyRange.bound(from, to, false, true);
    const rows = await db.getAllFromIndex('moments', 'at', range);
    return readable('moments', rows, isMoment);
  }
  // A range from the beginning has most rows, and reading all of them without the index takes half as long.
  const moments = await readable('moments', await db.getAll('moments'), isMoment);
  return moments.filter(({ at }) => at >= from && at < to).sort(byTime);
}

/** All parked thoughts, oldest first. */
export async function readThoughts(): Promise<Thought[]> {
  const rows = await (await database()).getAll('thoughts');
  const thoughts = await readable('thoughts', rows);
  return thoughts.sort((a, b) => a.at - b.at);
}

/** All snoozes there were. */
export async function readSnoozes(): Promise<Snooze[]> {
  return readable('snoozes', await (await database()).getAll('snoozes'));
}

/** Everything that was written in weeks, oldest first. */
export async function readWritings(): Promise<WeekWriting[]> {
  return readable('writings', await (await database()).getAll('writings'));
}

/** The plan there is; null when there is none. */
export async function readPlan(): Promise<Plan | null> {
  const plans = await readable('plans', await (await database()).getAll('plans'));
  return plans[0] ?? null;
}

/** The closing pages of people who were archived. */
export async function readClosings(): Promise<Closing[]> {
  return readable('closings', await (await database()).getAll('closings'));
}

/** Everything someone wrote to be shown to them, in any order. */
export async function readOwnWords(): Promise<OwnWords[]> {
  return readable('ownWords', await (await database()).getAll('ownWords'));
}

/** All passes, also those that are over. */
export async function readPasses(): Promise<Pass[]> {
  return readable('passes', await (await database()).getAll('passes'));
}

/** What was before merges that can still be taken apart. Gone after a day, so nothing is set aside. */
export async function readMerges(): Promise<Merge[]> {
  const rows: unknown[] = await (await database()).getAll('merges');
  const merges = rows.flatMap((row) => mergeSchema.safeParse(row).data ?? []);
  return merges.filter((merge) => apartUntil(merge) > Date.now());
}

/** What the person set; defaults where they set nothing. */
export async function readSettings(): Promise<Settings> {
  const row = await (await database()).get('settings', settingsKey);
  const [settings] = await readable('settings', row ? [row] : []);
  return settings ?? settingsSchema.parse({});
}
