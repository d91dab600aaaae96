import { readBackup } from '../../../core/backup/backup.ts';
import { asJson } from '../../../core/stored/as-json.ts';
import { readBackupOf, writeBackup } from '../../../platform/backup.ts';
import { everything } from '../../fixtures/everything.ts';
import { clearBrowser } from '../../support/clear-browser.ts';
import { pick } from '../../support/seeded.ts';
import { garbageKinds, spoil } from '../garbage.ts';

/** The longest a file may take to be read, milliseconds of the processor: what else runs doesn't count. */
const patience = 1000;

/** Reads so many hostile files, and brings in what is read. Gives what isn't as it should be, for each. */
export async function readHostileFiles(count: number, random: () => number): Promise<string[][]> {
  const found: string[][] = [];
  while (found.length < count) found.push(await readFile(hostileFile(random)));
  return found;
}

/** Reads a file and, if it is taken for one, brings it in and saves it again. */
async function readFile(text: string): Promise<string[]> {
  const start = process.cpuUsage();
  try {
    const backup = readBackup(text);
    const took = process.cpuUsage(start).user / 1000;
    if (backup) await bringIn(backup);
    return took > patience ? [`it takes ${Math.round(took)} ms: ${text.slice(0, 80)}`] : [];
  } catch (error) {
    return [`${error}: ${text.slice(0, 80)}`];
  }
}

async function bringIn(backup: NonNullable<ReturnType<typeof readBackup>>): Promise<void> {
  await clearBrowser();
  await writeBackup(backup).catch((error: unknown) => {
    // More people than there can be are refused with a sentence.
    if (!(error instanceof RangeError)) throw error;
  });
  JSON.stringify(await readBackupOf(0));
}

/** A file that was cut, spoiled in one place, or is none. */
function hostileFile(random: () => number): string {
  const { passes: _, plans, settings, ...rows } = everything(0);
  const file: Record<string, unknown> = {
    ...{ ebb: 1, savedAt: 0, plan: plans[0], settings: settings[0] },
    ...rows,
  };
  const name = pick(random, Object.keys(file));
  const kind = pick(random, garbageKinds);
  const value = file[name];
  const bad = Array.isArray(value)
    ? value.map((row) => spoil(row, kind, null))
    : spoil(value, kind, null);
  const text = asJson({ ...file, [name]: bad });
  const cut = Math.floor(random() * text.length);
  return pick(random, [
    () => text,
    () => text.slice(0, cut),
    () => text.slice(0, cut) + String.fromCharCode(random() * 0xffff) + text.slice(cut + 1),
    () => text.slice(cut) + text.slice(0, cut),
    () => '['.repeat(cut),
  ])();
}
