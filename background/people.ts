import { latestMerge } from '../core/merging/merge.ts';
import { mergePeople } from '../core/merging/merge-people.ts';
import { peopleApart } from '../core/merging/take-apart.ts';
import { findPerson } from '../core/people/find-person.ts';
import { listedAs } from '../core/people/listed-as.ts';
import { requirePeopleLimit } from '../core/people/people-limit.ts';
import type { Person } from '../core/people/person.ts';
import { originsToReturn } from '../core/recognise/patterns/origins-in-use.ts';
import type { Profile } from '../core/recognise/template/profile.ts';
import { requireFitting } from '../core/stored/incoming.ts';
import { writePerson } from '../platform/background/write.ts';
import { writeApart, writeMerged } from '../platform/background/write-merge.ts';
import { removeOrigins } from '../platform/permissions.ts';
import { readMerges } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { change } from './change.ts';
import { injectIntoOpenTabs } from './inject-into-open-tabs.ts';
import { noticeClock } from './notice-clock.ts';
import { drainOutbox } from './outbox.ts';

/**
 * Keeps a person as they are now, but for what is turned off (`background/off.ts`), and guards their pages that are open already. Throws when they would be
 * one too many, or something new of them doesn't fit.
 */
export async function savePerson(person: Person): Promise<void> {
  await noticeClock();
  const before = await readEveryone();
  requirePeopleLimit(before, [person]);
  requireFitting(
    'people',
    person,
    before.find(({ id }) => id === person.id),
  );
  // Whoever changes something else may not know yet what was turned off meanwhile.
  const off = before.find(({ id }) => id === person.id)?.off ?? null;
  await change(() => writePerson({ ...person, off, changedAt: Date.now() }));
  await returnAccess(before);
  await injectIntoOpenTabs();
}

/** Adds one more page to someone's, by id; does nothing when it is somebody's by now, or they aren't there. */
export async function addProfile(more: { person: string; profile: Profile }): Promise<void> {
  const people = await readEveryone();
  const person = findPerson(people, more.person);
  if (!person || listedAs(people, more.profile)) return;
  await savePerson({ ...person, profiles: [...person.profiles, more.profile] });
}

/** Makes two people one. Does nothing unless both are there. Keeps reports about the other that still wait first. */
export async function joinPeople(pair: { kept: string; other: string }): Promise<void> {
  await drainOutbox();
  const before = await readEveryone();
  const kept = before.find(({ id }) => id === pair.kept);
  const other = before.find(({ id }) => id === pair.other);
  if (!kept || !other || kept === other) return;
  const merge = { kept, other, at: Date.now() };
  const merged = { ...mergePeople(kept, other), changedAt: merge.at };
  await change(() => writeMerged(merged, merge));
  await returnAccess(before);
}

/**
 * Makes two of the one that someone else, by id, was merged with, as they were before. Does nothing when that is
 * more than a day ago, or undone already; throws when they would be one too many.
 */
export async function takeApart(id: string): Promise<void> {
  await drainOutbox();
  const [before, merges] = await Promise.all([readEveryone(), readMerges()]);
  const person = findPerson(before, id);
  const merge = person && latestMerge(merges, before, person.id, Date.now());
  if (!person || merge?.other.id !== id) return;
  const apart = peopleApart(merge, person);
  requirePeopleLimit(before, [apart.kept, apart.other]);
  const changedAt = Date.now();
  const changed = {
    kept: { ...apart.kept, changedAt },
    other: { ...apart.other, changedAt },
  };
  await change(() => writeApart(changed, merge));
  await returnAccess(before);
}

/** Gives back the access that only those `before` took. */
export async function returnAccess(before: Person[]): Promise<void> {
  await removeOrigins(originsToReturn(before, await readEveryone()));
}
