import { expect, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { prefer } from '../../support/prefer.ts';

/** How pages are looked at: on a desktop and on the narrowest phone, by day and by night. */
export const views = [
  [1024, 'light'],
  [1024, 'dark'],
  [320, 'light'],
  [320, 'dark'],
] as const;

/** Looks at the page in such a view, until the test is over. */
export async function lookIn(width: number, scheme: 'light' | 'dark'): Promise<void> {
  await page.viewport(width, 800);
  await prefer('prefers-color-scheme', scheme);
  onTestFinished(() => page.viewport(1024, 768));
}

/** Expects that everything in a page, unfolded, has no accessibility fault and fits its width. */
export async function expectWhole(element: Element): Promise<void> {
  for (const details of element.querySelectorAll('details')) details.open = true;
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(innerWidth);
}
