import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Where pictures go. */
const folder = 'docs/pictures';

/** How a page is looked at. */
export interface View {
  /** Its name, at the end of a picture's. */
  name: string;
  /** Width and height of the window, CSS pixels. */
  width: number;
  height: number;
  /** Light or dark; few colours forced on it, light or dark; or as it is printed. */
  colours: 'light' | 'dark' | 'forced' | 'forced-dark' | 'print';
  /** Which way it is read; from left to right when left out. */
  direction?: 'rtl';
}

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** Every surface is shown in each of these. */
export const usualViews: View[] = [
  { name: 'phone-light', ...phone, colours: 'light' },
  { name: 'phone-dark', ...phone, colours: 'dark' },
  { name: 'desktop-light', ...desktop, colours: 'light' },
  { name: 'desktop-dark', ...desktop, colours: 'dark' },
];

/** Some are shown in these too. */
export const hardViews: View[] = [
  { name: 'narrow-light', width: 320, height: 568, colours: 'light' },
  { name: 'desktop-forced', ...desktop, colours: 'forced' },
];

/** What is printed, on a sheet of A4 within its margins. */
export const paper: View = { name: 'paper', width: 700, height: 990, colours: 'print' };

/** Every chart is shown in each of these. */
export const chartViews: View[] = [
  { name: 'light', ...desktop, colours: 'light' },
  { name: 'dark', ...desktop, colours: 'dark' },
  { name: 'forced', ...desktop, colours: 'forced' },
  { name: 'narrow', width: 320, height: 568, colours: 'light' },
  paper,
  { name: 'forced-dark', ...desktop, colours: 'forced-dark' },
  { name: 'right-to-left', ...desktop, colours: 'light', direction: 'rtl' },
];

/** Looks at a page in a certain way. */
export async function lookAt(page: Page, view: View): Promise<void> {
  const { width, height, colours, direction = 'ltr' } = view;
  // What is read from right to left is Ebb's own page; the pause has a direction of its own.
  if (page.url().startsWith('chrome-extension:')) {
    // Charts are drawn anew, in another direction too, when their width changes.
    await page.setViewport({ width: 240, height });
    await page.evaluate(turn, direction);
  }
  await page.setViewport({ width, height });
  await setColours(page, colours);
}

/** Looks at a page in certain colours, for as long as it is open. */
export async function setColours(page: Page, colours: View['colours']): Promise<void> {
  // Left attached: what is emulated ends with the session.
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: colours.endsWith('dark') ? 'dark' : 'light' },
    { name: 'forced-colors', value: colours.startsWith('forced') ? 'active' : 'none' },
  ];
  const media = colours === 'print' ? 'print' : '';
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

/** Keeps a picture of a page: all of it, or what the window shows. */
export async function keep(page: Page, name: string, view: string, whole = false): Promise<void> {
  await page.evaluate(endOfMotion);
  await page.screenshot({ ...picture(name, view), fullPage: whole });
}

/**
 * Keeps a picture of each element with a selector, with a little room around it.
 * @param names their names, in order; there are as many
 */
export async function keepParts(
  page: Page,
  selector: string,
  names: readonly string[],
  view: string,
): Promise<void> {
  await page.evaluate(endOfMotion);
  const places = await page.$$eval(selector, placesOf);
  if (places.length !== names.length) throw new Error(`${places.length} of ${names.join(', ')}`);
  for (const [index, clip] of places.entries()) {
    await page.screenshot({ ...picture(names[index] ?? '', view), clip });
  }
}

/** Where a picture goes, and how it is written. */
function picture(name: string, view: string) {
  const path = join(folder, `${name}-${view}.webp`);
  mkdirSync(dirname(path), { recursive: true });
  console.log(path);
  return { path, type: 'webp', quality: 80 } as const;
}

/** Runs in the page. Turns it to read in a direction, and settles when that was drawn. */
async function turn(direction: string): Promise<void> {
  document.documentElement.dir = direction;
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Runs in the page. Where elements are on it, with room around them as far as there is any. */
function placesOf(elements: Element[]) {
  return elements.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const room = Math.min(24, left);
    return {
      x: left - room + scrollX,
      y: top - 24 + scrollY,
      width: width + 2 * room,
      height: height + 48,
    };
  });
}

/** Runs in the page. Settles when all motion that has an end has ended, and what was moved is drawn. */
async function endOfMotion(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  const ends = (motion: Animation) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
  const motions = document.getAnimations().filter(ends);
  await Promise.allSettled(motions.map(({ finished }) => finished));
}
