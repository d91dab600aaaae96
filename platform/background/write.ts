import type { Pass } from '../../core/guard/pass.ts';
import { type Moment, momentSchema } from '../../core/moments/moment.ts';
import type { Snooze } from '../../core/moments/snooze.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { placeMoment } from '../../core/pause/life.ts';
import type { Person } from '../../core/people/person.ts';
import type { Plan } from '../../core/reflection/plan.ts';
import type { Closing, WeekWriting } from '../../core/reflection/writing.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { database, settingsKey } from '../database.ts';

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
}

/** Keeps a new moment; one whose id is there already learns its page: a report can come twice, or late. */
export async function addMoment(moment: Moment): Promise<void> {
  const { store, done } = (await database()).transaction('moments', 'readwrite');
  const row: unknown = await store.get(moment.id);
  const { data: known } = momentSchema.safeParse(row);
  if (known) await store.put(placeMoment(known, moment));
  // A row that can't be read is never overwritten.
  else if (row === undefined) await store.add(moment);
  await done;
}

/**
 * Changes a moment in one transaction, so that two changes never lose each other. Gives the changed
 * moment, or undefined when there is none of that id that can be read.
 */
export async function changeMoment(
  id: string,
  change: (moment: Moment) => Moment,
): Promise<Moment | undefined> {
  const { store, done } = (await database()).transaction('moments', 'readwrite');
  const { data } = momentSchema.safeParse(await store.get(id));
  const changed = data && change(data);
  if (changed) await store.put(changed);
  await done;
  return changed;
}

/**
 * Keeps a choice, and the pass it gives, in one transaction: never one without the other. `choose` takes
 * the moment there is and gives it with the choice in it; undefined, where there is none, adds nothing.
 * The pass is for the person the moment is of: they may have been merged since the pause opened.
 */
export async function writeChoice(
  id: string,
  choose: (moment: Moment | undefined) => Moment | undefined,
  pass: Pass | null,
): Promise<void> {
  const write = (await database()).transaction(['moments', 'passes'], 'readwrite');
  const moments = write.objectStore('moments');
  const row = await moments.get(id);
  const { data: moment } = momentSchema.safeParse(row);
  // A row that can't be read is never overwritten.
  const chosen = moment || row === undefined ? choose(moment) : undefined;
  if (chosen) await moments.put(chosen);
  const person = chosen?.person ?? pass?.person;
  if (pass && person) await write.objectStore('passes').put({ ...pass, person });
  await write.done;
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
}
