import { readBackup } from '../../../core/backup/read-backup.ts';
import { asJson } from '../../../core/stored/as-json.ts';
import { everything } from '../../fixtures/everything.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { pick, seeded } from '../../support/seeded.ts';
import { takeFile } from '../../support/take-file.ts';
import { garbageKinds, spoil } from '../garbage.ts';
import { furnish } from './furnish.ts';

/** The longest a file may take to be read, milliseconds of the processor: what else runs doesn't count. */
const patience = 1000;

/**
 * Hands over so many hostile files, half of each kind of wrong and half of a good file that was spoiled: each is
 * refused with a reason, or comes in and is taken back again. Gives what isn't as it should be, for each.
 */
export async function readHostileFiles(count: number, seed: number): Promise<string[][]> {
  await furnish(Date.now());
  const random = seeded(seed);
  const found: string[][] = [];
  for (const { name, file } of hostileFiles(Math.ceil(count / 2), seed))
    found.push(await readFile(name, file));
  while (found.length < count) {
    const text = spoiledFile(random);
    found.push(await readFile(text.slice(0, 80), new Blob([text])));
  }
  return found;
}

async function readFile(name: string, file: Blob): Promise<string[]> {
  const text = await file.text();
  const start = process.cpuUsage();
  readBackup(text);
  const took = process.cpuUsage(start).user / 1000;
  try {
    await takeFile(file, 'merge');
    await takeFile(file, 'replace');
  } catch (error) {
    return [`${error}: ${name}`];
  }
  return took > patience ? [`it takes ${Math.round(took)} ms: ${name}`] : [];
}

/** A file that was cut, spoiled in one place, or is none. */
function spoiledFile(random: () => number): string {
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
