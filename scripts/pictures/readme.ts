import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Album } from './album.ts';
import { madeUpPast } from './made-up.ts';
import { pause } from './pauses.ts';
import { pages, type Studio } from './studio.ts';
import { usualViews } from './views.ts';

const desktop = usualViews.filter(({ name }) => name.startsWith('desktop'));
const phone = usualViews.filter(({ name }) => name === 'phone-light');

/** What README.md shows. */
export async function readme(studio: Studio, now: number): Promise<void> {
  await pause(studio, 'pause-shore', { settings: { looks: ['shore'] }, views: desktop });
  for (const look of ['window', 'lamp', 'field'] as const) {
    await pause(studio, `pause-${look}`, { settings: { looks: [look] }, views: phone });
  }
  const aWeekAgo = new Date(now - 7 * 86_400_000).toLocaleDateString('sv');
  await studio.desk.removeEveryone();
  await studio.desk.bringIn(madeUpPast(now));
  await pages(studio, '', [`week/${aWeekAgo}`], desktop);
}

/** Writes each picture of an album as a file of its own. */
export function writeSingly({ pictures, form }: Album, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, view, image } of pictures) {
    writeFileSync(join(folder, `${name}-${view}.${form}`), image);
  }
}
