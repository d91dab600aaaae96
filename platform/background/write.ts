import { givePass, type Pass } from '../../core/guard/pass.ts';
import { isPractical, takeTelling, wasPractical } from '../../core/moments/known-pause.ts';
import { isLook, type Place } from '../../core/moments/merge-record.ts';
import type { Moment } from '../../core/moments/moment.ts';
import type { PauseRecord } from '../../core/moments/pause-record.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { findPerson } from '../../core/people/find-person.ts';
import type { Person } from '../../core/people/person.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { isNewer, readValue, toRow } from '../../core/stored/read-row.ts';
import type { OwnWords } from '../../core/words/own-words.ts';
import { type Database, database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { announceMoments } from '../moments-channel.ts';
import { deleteRow, putRow, removeRow, replaceRow, writeRows } from './rows.ts';
import { muteWords } from './write-settings.ts';

/** Keeps a person; the same id is the same person. */
export async function writePerson(person: Person): Promise<void> {
  await putRow('people', person);
}

/**
 * Changes a moment in one transaction, so that two changes never lose each other; one that isn't there, or
 * can't be read, is let be.
 */
export async function changeMoment(id: string, change: (moment: Moment) => Moment): Promise<void> {
  await inTransaction(['moments'], async ({ store }) => {
    const moment = readValue('moments', await store.get(id));
    if (moment) await store.put(toRow('moments', change(moment)));
  });
  announceMoments();
}

/**
 * Takes what a page tells of its pause into its moment, leaves out words that were not for them, and gives the pass that
 * was chosen, in one transaction: never one without the other. The pass is given once, when the choice is new: told again it
 * must not bring back one that was ended. Of a pause that was called off, or in which one looked for practical or safety
 * reasons, that stays known instead. Of someone who was removed nothing is begun. Both are of who the person is now: they
 * may have been merged since the pause opened.
 */
export async function writeRecord(told: PauseRecord, place: Place = null): Promise<void> {
  await writeRows(['people', 'moments', 'passes', 'settings', 'calledOff'], async (write) => {
    const listed = write.objectStore('people');
    const rows: unknown[] = await listed.getAll();
    const people = rows.flatMap((row) => readValue('people', row) ?? []);
    const person = findPerson(people, told.person)?.id ?? told.person;
    const record = { ...told, person };
    const moments = write.objectStore('moments');
    const row: unknown = await moments.get(record.moment);
    const known = readValue('moments', row);
    // A row that can't be read, or is of a newer Ebb, is never overwritten.
    const isListed = person !== undefined && (await listed.getKey(person)) !== undefined;
    const isOurs = known !== undefined || (row === undefined && isListed);
    const ends = write.objectStore('calledOff');
    const before = { moment: known, calledOff: await ends.get(record.moment) };
    const { moment, calledOff } = takeTelling(before, record, place);
    if (calledOff !== undefined && calledOff !== before.calledOff)
      await ends.put(calledOff, record.moment);
    if ((told.calledOff || isPractical(told)) && !moment)
      await deleteRow(write, 'moments', record.moment);
    if (moment && isOurs) {
      await moments.put(toRow('moments', moment));
      await muteWords(write, known, moment);
    }
    const pass = isListed ? passOf(record, isOurs ? moment : undefined) : undefined;
    const passes = write.objectStore('passes');
    const isNew = !(known && isLook(known)) && !wasPractical(before);
    if (pass && isNew && !isNewer('passes', await passes.get(pass.person)))
      await passes.put(toRow('passes', pass));
  });
  announceMoments();
}

function passOf(record: PauseRecord, moment: Moment | undefined): Pass | undefined {
  const person = moment?.person ?? record.person;
  const { at, choseAt, passMinutes } = record;
  if (person === undefined || passMinutes === undefined || !isLook(record)) return undefined;
  return givePass(person, passMinutes, choseAt ?? at, record.moment);
}

/** Forgets which pauses were called off, once nothing older can be told of any. */
export async function forgetCalledOff(): Promise<void> {
  const db = await database();
  for (const id of await db.getAllKeys('calledOff')) await db.delete('calledOff', id);
}

/** A moment by its id; undefined when it isn't on record, or can't be read. */
export async function readMoment(id: string): Promise<Moment | undefined> {
  return readValue('moments', await (await database()).get('moments', id));
}

/** Keeps a parked thought; the same id is the same thought. */
export async function writeThought(thought: Thought): Promise<void> {
  await putRow('thoughts', thought);
}

/** Lets go of a parked thought. */
export async function removeThought(id: string): Promise<void> {
  await removeRow('thoughts', id);
}

/** Keeps what was written in a week; a week has one writing. */
export async function writeWriting(writing: WeekWriting): Promise<void> {
  await putRow('writings', writing);
}

/** Keeps a plan in place of the one there was; null lets it go. */
export async function writePlan(plan: Plan | null): Promise<void> {
  await writeRows(['plans'], async (write) => {
    const ids = await write.objectStore('plans').getAllKeys();
    for (const id of ids) if (id !== plan?.id) await deleteRow(write, 'plans', id);
    if (plan) await replaceRow(write, 'plans', plan);
  });
}

/** Keeps a person's closing page. */
export async function writeClosing(closing: Closing): Promise<void> {
  await putRow('closings', closing);
}

/** Keeps words of one's own, all or none; the same id is the same passage or letter. */
export async function writeOwnWords(own: readonly OwnWords[]): Promise<void> {
  await writeRows(['ownWords'], async (write) => {
    for (const each of own) await replaceRow(write, 'ownWords', each);
  });
}

/** Takes a passage of one's own, or a letter, away. */
export async function removeOwnWords(id: string): Promise<void> {
  await removeRow('ownWords', id);
}

/** Keeps snoozes, all or none; the same id is the same snooze. */
export async function writeSnoozes(snoozes: Snooze[]): Promise<void> {
  await writeRows(['snoozes'], async (write) => {
    for (const snooze of snoozes) await replaceRow(write, 'snoozes', snooze);
  });
}

/** Keeps a pass; a person has one at a time. */
export async function writePass(pass: Pass): Promise<void> {
  await putRow('passes', pass);
}

/** Ends a person's pass. */
export async function removePass(person: string): Promise<void> {
  await removeRow('passes', person);
}

/** Keeps what the person set. */
export async function writeSettings(settings: Settings): Promise<void> {
  await putRow('settings', settings);
}

/** Forgets everything in the database, or, if that fails, nothing. */
export async function eraseAll(db: Database): Promise<void> {
  const stores = [...db.objectStoreNames];
  await inTransaction(
    stores,
    async (write) => {
      for (const store of stores) await write.objectStore(store).clear();
    },
    db,
  );
  announceMoments();
}
