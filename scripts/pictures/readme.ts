import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Album } from './album.ts';
import { madeUpPast } from './made-up.ts';
import { onePassage } from './one-passage.ts';
import { pause } from './pauses.ts';
import { pages, type Studio } from './studio.ts';
import { usualViews } from './views.ts';

const desktop = usualViews.filter(({ name }) => name.startsWith('desktop'));
const phone = usualViews.filter(({ name }) => name === 'phone-light');

const phones = [
  ['window', 'comes-and-goes'],
  ['lamp', 'only-the-next-hour'],
  ['field', 'wanting-is-a-feeling'],
] as const;
/** Seconds of the wait, as it is unless one sets it. */
const settle = 8;

/** What README.md shows. */
export async function readme(studio: Studio, now: number): Promise<void> {
  const shore = { ...onePassage('shore', 'wanting-is-allowed'), settle };
  await pause(studio, 'pause-shore', { settings: shore, views: desktop });
  for (const [look, passage] of phones) {
    const settings = { ...onePassage(look, passage), settle };
    await pause(studio, `pause-${look}`, { settings, views: phone });
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
