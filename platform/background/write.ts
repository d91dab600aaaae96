import { givePass, type Pass } from '../../core/guard/pass.ts';
import { isLook, mergeRecord, type Place } from '../../core/moments/merge-record.ts';
import { type Moment, momentSchema } from '../../core/moments/moment.ts';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { findPerson } from '../../core/people/find-person.ts';
import { type Person, personSchema } from '../../core/people/person.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { database, settingsKey } from '../database.ts';
import { announceMoments } from '../moments-channel.ts';

/** Keeps a person; the same id is the same person. */
export async function writePerson(person: Person): Promise<void> {
  await (await database()).put('people', person);
}

/** Forgets a person. What was recorded of pauses stays. */
export async function removePerson(id: string): Promise<void> {
  await (await database()).delete('people', id);
}

/**
 * Keeps a person in place of another who was the same: the other's moments become theirs, the pass that
 * lasts longer, and the other's closing page if they have none. All of it or nothing.
 */
export async function writeMerged(person: Person, other: string): Promise<void> {
  const write = (await database()).transaction(
    ['people', 'moments', 'closings', 'passes'],
    'readwrite',
  );
  const [moments, closings] = [write.objectStore('moments'), write.objectStore('closings')];
  const passes = write.objectStore('passes');
  const theirs = (await moments.getAll()).filter((moment) => moment.person === other);
  const closing = await closings.get(other);
  const own = await closings.get(person.id);
  const pass = await passes.get(other);
  const longer = pass && pass.until > ((await passes.get(person.id))?.until ?? 0);
  await Promise.all([
    write.objectStore('people').put(person),
    write.objectStore('people').delete(other),
    passes.delete(other),
    longer ? passes.put({ ...pass, person: person.id }) : undefined,
    ...theirs.map((moment) => moments.put({ ...moment, person: person.id })),
    closing && !own ? closings.put({ ...closing, person: person.id }) : undefined,
    closing && !own ? closings.delete(other) : undefined,
    write.done,
  ]);
  announceMoments();
}

/**
 * Changes a moment in one transaction, so that two changes never lose each other; one that isn't there, or
 * can't be read, is let be.
 */
export async function changeMoment(id: string, change: (moment: Moment) => Moment): Promise<void> {
  const { store, done } = (await database()).transaction('moments', 'readwrite');
  const { data } = momentSchema.safeParse(await store.get(id));
  const changed = data && change(data);
  if (changed) await store.put(changed);
  await done;
  announceMoments();
}

/**
 * Takes what a page tells of its pause into its moment, and gives the pass that was chosen in it, in one
 * transaction: never one without the other. The pass is given once, when the choice is new: told again it
 * must not bring back one that was ended. Both are of who the person is now: they may have been merged
 * since the pause opened.
 */
export async function writeRecord(told: PauseRecord, place: Place = null): Promise<void> {
  const write = (await database()).transaction(['people', 'moments', 'passes'], 'readwrite');
  const rows: unknown[] = await write.objectStore('people').getAll();
  const people = rows.flatMap((one) => personSchema.safeParse(one).data ?? []);
  const record = { ...told, person: findPerson(people, told.person)?.id ?? told.person };
  const moments = write.objectStore('moments');
  const row: unknown = await moments.get(record.moment);
  const { data: known } = momentSchema.safeParse(row);
  // A row that can't be read is never overwritten.
  const moment = known || row === undefined ? mergeRecord(known, record, place) : undefined;
  if (moment) await moments.put(moment);
  const pass = passOf(record, moment);
  if (pass && !(known && isLook(known))) await write.objectStore('passes').put(pass);
  await write.done;
  announceMoments();
}

function passOf(record: PauseRecord, moment: Moment | undefined): Pass | undefined {
  const person = moment?.person ?? record.person;
  const { at, choseAt, passMinutes } = record;
  if (person === undefined || passMinutes === undefined || !isLook(record)) return undefined;
  return givePass(person, passMinutes, choseAt ?? at);
}

/** The newest revision that is on record of a pause, by its moment's id; undefined when none is. */
export async function readRevision(id: string): Promise<number | undefined> {
  return momentSchema.safeParse(await (await database()).get('moments', id)).data?.revision;
}

/** Keeps a parked thought; the same id is the same thought. */
export async function writeThought(thought: Thought): Promise<void> {
  await (await database()).put('thoughts', thought);
}

/** Lets go of a parked thought. */
export async function removeThought(id: string): Promise<void> {
  await (await database()).delete('thoughts', id);
}

/** Keeps what was written in a week; a week has one writing. */
export async function writeWriting(writing: WeekWriting): Promise<void> {
  await (await database()).put('writings', writing);
}

/** Keeps a plan in place of the one there was; null lets it go. */
export async function writePlan(plan: Plan | null): Promise<void> {
  const { store, done } = (await database()).transaction('plans', 'readwrite');
  await store.clear();
  if (plan) await store.put(plan);
  await done;
}

/** Keeps a person's closing page. */
export async function writeClosing(closing: Closing): Promise<void> {
  await (await database()).put('closings', closing);
}

/** Keeps a snooze; the same id is the same snooze. */
export async function writeSnooze(snooze: Snooze): Promise<void> {
  await (await database()).put('snoozes', snooze);
}

/** Keeps a pass; a person has one at a time. */
export async function writePass(pass: Pass): Promise<void> {
  await (await database()).put('passes', pass);
}

/** Ends a person's pass. */
export async function removePass(person: string): Promise<void> {
  await (await database()).delete('passes', person);
}

/** Keeps what the person set. */
export async function writeSettings(settings: Settings): Promise<void> {
  await (await database()).put('settings', settings, settingsKey);
}

/** Forgets everything in the database. */
export async function eraseAll(): Promise<void> {
  const db = await database();
  await Promise.all([...db.objectStoreNames].map((store) => db.clear(store)));
  announceMoments();
}
