import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Light or dark, or the two colours of forced colours; or as it is printed. */
  colours: 'light' | 'dark' | 'forced' | 'print';
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

/** Looks at a page in a certain way. */
export async function lookAt(page: Page, { width, height, colours }: View): Promise<void> {
  await page.setViewport({ width, height });
  await setColours(page, colours);
}

/** Looks at a page in certain colours, for as long as it is open. */
export async function setColours(page: Page, colours: View['colours']): Promise<void> {
  // Left attached: what is emulated ends with the session.
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
    { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
  ];
  const media = colours === 'print' ? 'print' : '';
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

/** Keeps a picture of a page: all of it, or what the window shows. */
export async function keep(page: Page, name: string, view: string, whole = false): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(endOfMotion);
  const path = join(folder, `${name}-${view}.webp`);
  await page.screenshot({ path, type: 'webp', quality: 90, fullPage: whole });
  console.log(path);
}

/** Runs in the page. Settles when all motion that has an end has ended. */
async function endOfMotion(): Promise<void> {
  const ends = (motion: Animation) => Number.isFinite(motion.effect?.getComputedTiming().endTime);
  const motions = document.getAnimations().filter(ends);
  await Promise.allSettled(motions.map(({ finished }) => finished));
}
