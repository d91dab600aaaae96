import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Picture } from './album.ts';

// Another commit takes its pictures with this file in place of its own (another-commit.ts): it needs nothing of
// the house but what a picture is.

/** What stands on a sheet: columns of pictures, the same view in each row. */
export interface Sheet {
  /** Its name, and its file's. */
  name: string;
  /** Its columns, each with what stands above it, and views that it should have. */
  columns: { label: string; pictures: readonly Picture[]; views?: readonly string[] }[];
}

/** How wide a picture is on a sheet at most, and how high, CSS pixels. */
const room = { width: 420, height: 900 };
/** Where each picture is written by itself, within the folder of the sheets. */
const single = 'single';

/**
 * Makes a sheet of each surface: its states side by side, its views beneath each other. Each picture is written by
 * itself too, so that it can stand on another sheet.
 * @param tab an empty one, in which the sheets are laid out
 */
export async function writeSheets(
  pictures: readonly Picture[],
  tab: Page,
  folder: string,
): Promise<void> {
  for (const { name, view, image } of pictures) {
    mkdirSync(join(folder, single, name), { recursive: true });
    writeFileSync(join(folder, single, name, `${view}.webp`), image);
  }
  for (const [surface, shown] of Map.groupBy(pictures, ({ name }) => surfaceOf(name))) {
    const columns = [...Map.groupBy(shown, ({ name }) => name)].map(([name, ofState]) => ({
      label: stateOf(name),
      pictures: ofState,
    }));
    await writeSheet({ name: surface, columns }, tab, folder);
  }
}

/** Reads the pictures that were written by themselves into a folder of sheets. */
export function readPictures(folder: string): Picture[] {
  const cwd = join(folder, single);
  return globSync('**/*.webp', { cwd }).map((path) => ({
    name: dirname(path).replaceAll(sep, '/'),
    view: basename(path, '.webp'),
    image: readFileSync(join(cwd, path)),
  }));
}

/** Lays out one sheet in a tab, and writes it. */
export async function writeSheet(sheet: Sheet, tab: Page, folder: string): Promise<void> {
  await tab.setContent(pageOf(sheet));
  await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const table = await tab.waitForSelector('table');
  const path = join(folder, `${sheet.name}.webp`);
  mkdirSync(dirname(path), { recursive: true });
  await table?.screenshot({ path, type: 'webp', quality: 80 });
  console.log(path);
}

/**
 * The surface a picture is of: a page of the options is one each, and in the pause each look, its goodbye and its
 * plain ways; all charts are one.
 */
export function surfaceOf(name: string): string {
  const surface =
    /^(?:options-\w+|motion-\w+|pause-(?:shore|window|lamp|page|field|goodbye|plain)|\w+)/;
  return surface.exec(name)?.[0] ?? name;
}

/** What of a picture's name is not its surface, or the surface where that is all. */
export function stateOf(name: string): string {
  return name.slice(surfaceOf(name).length + 1) || surfaceOf(name);
}

function pageOf({ name, columns }: Sheet): string {
  const all = new Set(columns.flatMap(({ pictures }) => pictures.map(({ view }) => view)));
  const rows = [...all].map((view) => {
    const cells = columns.map(({ pictures, views = [] }) => {
      const picture = pictures.find((one) => one.view === view);
      return `<td>${picture ? image(picture) : views.includes(view) ? 'no picture' : ''}`;
    });
    return `<tr><th>${view}${cells.join('')}`;
  });
  const labels = columns.map(({ label }) => `<th>${label}`);
  return `<!doctype html><style>${style}</style><table>
    <caption>${name}</caption><tr><th>${labels.join('')}${rows.join('')}</table>`;
}

function image(picture: Picture): string {
  return `<img src="data:image/webp;base64,${Buffer.from(picture.image).toString('base64')}">`;
}

const style = `
  body { margin: 0; background: #888; font: 16px sans-serif; }
  table { border-spacing: 12px; background: #888; width: max-content; }
  caption { padding: 12px; background: #888; font-size: 24px; }
  caption, td, th { vertical-align: top; text-align: start; }
  img { display: block; max-width: ${room.width}px; max-height: ${room.height}px; }
`;
