import { type Backup, backupSchema } from '../core/backup/backup.ts';
import { database, settingsKey } from './database.ts';
import { readMoments, readPeople, readSettings, readSnoozes, readThoughts } from './read.ts';

/** Everything there is, to be saved as a file. `now` in milliseconds UTC. */
export async function readBackupOf(now: number): Promise<Backup> {
  const [people, moments, thoughts, snoozes, settings] = await Promise.all([
    readPeople(),
    readMoments(-Infinity, Infinity),
    readThoughts(),
    readSnoozes(),
    readSettings(),
  ]);
  // Read last: what the reading above set aside is in it.
  const aside = await (await database()).getAll('aside');
  return { ebb: 1, savedAt: now, people, moments, thoughts, snoozes, settings, aside };
}

/** Adds a file's content to what is there, all of it or none; the same id is the same thing. */
export async function writeBackup(backup: Backup): Promise<void> {
  const { people, moments, thoughts, snoozes, settings } = backupSchema.parse(backup);
  const stores = ['people', 'moments', 'thoughts', 'snoozes', 'settings'] as const;
  const write = (await database()).transaction(stores, 'readwrite');
  await Promise.all([
    ...people.map((person) => write.objectStore('people').put(person)),
    ...moments.map((moment) => write.objectStore('moments').put(moment)),
    ...thoughts.map((thought) => write.objectStore('thoughts').put(thought)),
    ...snoozes.map((snooze) => write.objectStore('snoozes').put(snooze)),
    write.objectStore('settings').put(settings, settingsKey),
    write.done,
  ]);
}

/** Hands a backup to the browser to be saved as a file, named after the day. */
export function saveAsFile(backup: Backup): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(backup, null, 2)]));
  link.download = `ebb-${new Date(backup.savedAt).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
