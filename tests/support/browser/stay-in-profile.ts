import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** How Chromium notes that an extension was loaded by DevTools, and goes at the next start. */
const onlyThisOnce = 0x8000;

const extension = z.looseObject({ creation_flags: z.number(), location: z.number() });
const preferences = z.looseObject({
  profile: z.looseObject({ exit_type: z.optional(z.string()) }),
  extensions: z.looseObject({ settings: z.record(z.string(), extension) }),
});
/** An extension's location when it was loaded unpacked. */
const unpacked = 4;

/** Lets a running Chromium keep unpacked extensions, as its switch for developers does. */
export async function allowToStay(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await page.close();
}

/**
 * Makes what DevTools loaded stay in a closed profile: at the next start it is there from the first
 * instant, like what a person installed. Gives the extension's id. Throws when there is none.
 */
export function makeStay(profile: string): string {
  const file = join(profile, 'Default', 'Preferences');
  const all = preferences.parse(JSON.parse(readFileSync(file, 'utf8')));
  const found = Object.entries(all.extensions.settings).find(
    ([, { location }]) => location === unpacked,
  );
  if (!found) throw new Error('the profile has no unpacked extension');
  const [id, settings] = found;
  settings.creation_flags &= ~onlyThisOnce;
  // After a crash Chromium asks whether to open the tabs again: they shall be.
  all.profile.exit_type = 'Normal';
  writeFileSync(file, JSON.stringify(all));
  return id;
}
