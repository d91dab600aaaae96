import type { Page } from 'puppeteer-core';
import { settingsSchema } from '../../core/settings/settings.ts';
import { madeUpYear } from '../made-up-year.ts';
import { unasked } from './made-up-states.ts';
import type { Studio } from './studio.ts';
import { setColours } from './views.ts';

const day = 86_400_000;

/** The popup as it opens over every kind of page, and in every state. */
export async function popups(studio: Studio, now: number): Promise<void> {
  const { desk } = studio;
  const tell = (type: string, data: unknown) => desk.tell(type, data);
  const year = madeUpYear(now);
  await desk.removeEveryone();
  await popup(studio, 'popup-nobody', '/');
  await desk.bringIn(year);
  await popup(studio, 'popup-not-listed', '/@alex');
  await popup(studio, 'popup-elsewhere', '/');
  const robin = year.people[0]?.id ?? '';
  await open(studio, robin);
  await popup(studio, 'popup-open', '/@robin');
  await tell('snooze', { id: 'now', from: now, until: now + day / 4 });
  await popup(studio, 'popup-listed-snoozed', '/@robin');
  await popup(studio, 'popup-snoozed', '/');
  await tell('wake', null);
  await popup(studio, 'popup-listed', '/@robin', { ready: () => tell('endPass', robin) });
  await tell('eraseAll', null);
  await desk.bringIn(unasked(year, now));
  await popup(studio, 'popup-echo', '/');
  await tell('saveSettings', settingsSchema.parse({ looks: ['shore'], settle: 0 }));
  await popup(studio, 'popup-urge', '/', { press: 'I feel like looking' });
  await desk.removeEveryone();
}

/** Looking is fine for a while. */
async function open({ desk }: Studio, person: string): Promise<void> {
  await desk.tell('stay', { person, minutes: 15 });
}

interface More {
  /** Done when the page is there, before the popup. */
  ready?: () => Promise<unknown>;
  /** What is pressed in the popup. */
  press?: string;
}

/** The popup over a page of the pretend site. */
async function popup(
  studio: Studio,
  name: string,
  path: string,
  { ready, press }: More = {},
): Promise<void> {
  const { browser, address } = studio;
  const tab = await browser.newTab();
  const [ebb] = (await tab.browser().extensions()).values();
  if (!ebb) throw new Error('no extension is there');
  await tab.goto(`${address}${path}`);
  await ready?.();
  await tab.triggerExtensionAction(ebb);
  const target = await tab.browser().waitForTarget((known) => known.url().endsWith('popup.html'));
  const shown = await target.asPage();
  await shown.waitForSelector('main');
  if (press) await pressIn(shown, press);
  for (const colours of ['light', 'dark', 'forced'] as const) {
    await setColours(shown, colours);
    await studio.album.keep(shown, name, colours, press === undefined);
  }
  await shown.close();
  await tab.close();
}

/** Presses what leads to a pause. */
async function pressIn(shown: Page, name: string): Promise<void> {
  await shown.click(`aria/${name}`);
  await shown.waitForFunction(() => document.body.shadowRoot?.textContent.includes('Not now'));
}
