import { type Backup, backupForm, fileSchema } from '../../core/backup/backup.ts';
import { readAside } from '../aside.ts';
import {
  readClosings,
  readMoments,
  readOwnWords,
  readPeople,
  readPlan,
  readSettings,
  readSnoozes,
  readThoughts,
  readWritings,
} from '../read.ts';

/** Reads everything there is, to be saved as a file. `now` in milliseconds UTC. */
export async function readOwned(now: number): Promise<Backup> {
  const owned = {
    people: await readPeople(),
    moments: await readMoments(-Infinity, Infinity),
    thoughts: await readThoughts(),
    writings: await readWritings(),
    plan: await readPlan(),
    closings: await readClosings(),
    ownWords: await readOwnWords(),
    snoozes: await readSnoozes(),
    settings: await readSettings(),
  };
  // This is read last, because the reading above may set rows aside.
  const aside = await readAside();
  return { ebb: backupForm, schema: fileSchema, savedAt: now, ...owned, aside };
}
