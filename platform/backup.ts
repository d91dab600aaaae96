import type { Backup } from '../core/backup/backup.ts';
import { requirePeopleLimit } from '../core/people/people-limit.ts';
import { asJson } from '../core/stored/as-json.ts';
import { asideKey } from '../core/stored/aside.ts';
import { isNewer, type Rows, toRow } from '../core/stored/read-row.ts';
import { readAside } from './aside.ts';
import { settingsKey } from './database.ts';
import { inTransaction } from './in-transaction.ts';
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
  const sayable = aside.map(({ store, row }) => ({ store, row: JSON.parse(asJson(row)) }));
  return { ebb: 1, savedAt: now, ...owned, aside: sayable };
}

/**
 * Adds a file's content to what is there, all of it or none; the same id is the same thing. Throws
 * when more people would be listed than can be.
 */
export async function writeBackup(backup: Backup): Promise<void> {
  const { settings, plan, aside, ...rows } = backup;
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
    'aside',
  ] as const;
  await inTransaction([...stores], async (write) => {
    const put = async <Name extends Exclude<(typeof stores)[number], 'aside'>>(
      store: Name,
      key: string,
      row: Rows[Name],
    ) => {
      const there = write.objectStore<(typeof stores)[number]>(store);
      if (isNewer(store, await there.get(key))) return;
      await there.put(toRow(store, row), store === 'settings' ? key : undefined);
    };
    const unread = write.objectStore('aside');
    await Promise.all([
      ...rows.people.map((row) => put('people', row.id, row)),
      ...rows.moments.map((row) => put('moments', row.id, row)),
      ...rows.thoughts.map((row) => put('thoughts', row.id, row)),
      ...rows.writings.map((row) => put('writings', row.week, row)),
      ...rows.closings.map((row) => put('closings', row.person, row)),
      ...rows.snoozes.map((row) => put('snoozes', row.id, row)),
      plan ? put('plans', plan.id, plan) : undefined,
      put('settings', settingsKey, settings),
      ...aside.map(async (each) => unread.put(each, asideKey(each))),
    ]);
  });
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
