import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Picture } from './album.ts';

/** How wide a picture is on a sheet at most, and how high, CSS pixels. */
const room = { width: 420, height: 900 };

/**
 * Makes a sheet of each surface: its states side by side, its views beneath each other.
 * @param tab an empty one, in which the sheets are laid out
 */
export async function writeSheets(
  pictures: readonly Picture[],
  tab: Page,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [surface, shown] of Map.groupBy(pictures, ({ name }) => surfaceOf(name))) {
    await tab.setContent(sheet(surface, shown));
    await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const table = await tab.waitForSelector('table');
    const path = join(folder, `${surface}.webp`);
    await table?.screenshot({ path, type: 'webp', quality: 80 });
    console.log(path);
  }
}

/** The surface a picture is of: a page of the options is one each, all charts are one. */
function surfaceOf(name: string): string {
  return /^(?:options-)?\w+/.exec(name)?.[0] ?? name;
}

function sheet(surface: string, pictures: readonly Picture[]): string {
  const states = [...new Set(pictures.map(({ name }) => name))];
  const rows = [...Map.groupBy(pictures, ({ view }) => view)].map(([view, shown]) => {
    const cells = states.map((state) => `<td>${image(shown.find(({ name }) => name === state))}`);
    return `<tr><th>${view}${cells.join('')}`;
  });
  const labels = states.map((state) => `<th>${state.slice(surface.length + 1) || surface}`);
  return `<!doctype html><style>${style}</style><table><tr><th>${labels.join('')}${rows.join('')}</table>`;
}

function image(picture: Picture | undefined): string {
  const data = picture && Buffer.from(picture.image).toString('base64');
  return data === undefined ? '' : `<img src="data:image/webp;base64,${data}">`;
}

const style = `
  body { margin: 0; background: #888; font: 16px sans-serif; }
  table { border-spacing: 12px; background: #888; width: max-content; }
  td, th { vertical-align: top; text-align: start; }
  img { display: block; max-width: ${room.width}px; max-height: ${room.height}px; }
`;
