import { isDuring, type Stretch } from '../core/calendar/stretch.ts';
import { isSnoozing } from '../core/moments/snooze.ts';
import { findPerson } from '../core/people/find-person.ts';
import { writePerson, writeSnoozes } from '../platform/background/write.ts';
import { readSnoozes } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { change } from './change.ts';
import { noticeClock } from './notice-clock.ts';

/** Turns pauses for one person, by id, off from now on. Does nothing when they aren't there. */
export async function turnOff({ person, until }: { person: string; until: number }): Promise<void> {
  await noticeClock();
  await writeOff(person, { from: Date.now(), until });
}

/** Turns pauses for one person, by id, on again. */
export async function turnOn(person: string): Promise<void> {
  await noticeClock();
  await writeOff(person, null);
}

async function writeOff(id: string, off: Stretch | null): Promise<void> {
  const person = findPerson(await readEveryone(), id);
  if (person) await change(() => writePerson({ ...person, off, changedAt: Date.now() }));
}

/** The person has read that pauses are back: of what is over by now nothing more is said. */
export async function closeReturn(): Promise<void> {
  const now = Date.now();
  const [people, snoozes] = await Promise.all([readEveryone(), readSnoozes()]);
  const over = snoozes.filter((snooze) => !snooze.told && !isSnoozing(snooze, now));
  const back = people.filter(({ off }) => off && !isDuring(off, now));
  await change(async () => {
    await writeSnoozes(over.map((snooze) => ({ ...snooze, told: true })));
    for (const person of back) await writePerson({ ...person, off: null });
  });
}
