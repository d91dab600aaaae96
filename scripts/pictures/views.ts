import type { Page } from 'puppeteer-core';

/** How a page is looked at. */
export interface View {
  /** Its name, by which pictures of it are found. */
  name: string;
  /** Width and height of the window, CSS pixels. */
  width: number;
  height: number;
  /** Light or dark; few colours forced on it, light or dark; or as it is printed. */
  colours: 'light' | 'dark' | 'forced' | 'forced-dark' | 'print';
  /** Which way it is read; from left to right when left out. */
  direction?: 'rtl';
  /** Whether less motion is asked for; not when left out. */
  still?: boolean;
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
  await setColours(page, colours, view.still);
}

/** Looks at a page in certain colours, and maybe with less motion, for as long as it is open. */
export async function setColours(
  page: Page,
  colours: View['colours'],
  still = false,
): Promise<void> {
  // Left attached: what is emulated ends with the session.
  const session = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: colours.endsWith('dark') ? 'dark' : 'light' },
    { name: 'forced-colors', value: colours.startsWith('forced') ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
  ];
  const media = colours === 'print' ? 'print' : '';
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

/** Runs in the page. Turns it to read in a direction, and settles when that was drawn. */
async function turn(direction: string): Promise<void> {
  document.documentElement.dir = direction;
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}
