import type { Backup } from '../core/backup/backup.ts';
import { requirePeopleLimit } from '../core/people/people-limit.ts';
import { readAside } from './aside.ts';
import { database, settingsKey } from './database.ts';
import { announceMoments } from './moments-channel.ts';
import {
  readClosings,
  readMoments,
  readPeople,
  readPlan,
  readSettings,
  readSnoozes,
  readThoughts,
  readWritings,
} from './read.ts';

/** Everything there is, to be saved as a file. `now` in milliseconds UTC. */
export async function readBackupOf(now: number): Promise<Backup> {
  const owned = {
    people: await readPeople(),
    moments: await readMoments(-Infinity, Infinity),
    thoughts: await readThoughts(),
    writings: await readWritings(),
    plan: await readPlan(),
    closings: await readClosings(),
    snoozes: await readSnoozes(),
    settings: await readSettings(),
  };
  // Read last: what the reading above set aside is in it.
  const aside = await readAside();
  return { ebb: 1, savedAt: now, ...owned, aside };
}

/**
 * Adds a file's content to what is there, all of it or none; the same id is the same thing. Throws
 * when more people would be listed than can be.
 */
export async function writeBackup(backup: Backup): Promise<void> {
  const { settings, plan, ...rows } = backup;
  requirePeopleLimit(await readPeople(), rows.people);
  const stores = [
    'people',
    'moments',
    'thoughts',
    'writings',
    'plans',
    'closings',
    'snoozes',
    'settings',
  ] as const;
  const write = (await database()).transaction(stores, 'readwrite');
  await Promise.all([
    ...rows.people.map((row) => write.objectStore('people').put(row)),
    ...rows.moments.map((row) => write.objectStore('moments').put(row)),
    ...rows.thoughts.map((row) => write.objectStore('thoughts').put(row)),
    ...rows.writings.map((row) => write.objectStore('writings').put(row)),
    ...rows.closings.map((row) => write.objectStore('closings').put(row)),
    ...rows.snoozes.map((row) => write.objectStore('snoozes').put(row)),
    plan ? write.objectStore('plans').put(plan) : undefined,
    write.objectStore('settings').put(settings, settingsKey),
    write.done,
  ]);
  announceMoments();
}

/** Hands a backup to the browser to be saved as a file, named after the day. */
export function saveAsFile(backup: Backup): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(backup, null, 2)]));
  link.download = `ebb-${new Date(backup.savedAt).toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
