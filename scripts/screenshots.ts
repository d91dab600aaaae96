import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { looks } from '../core/moments/moment.ts';
import { type Settings, settingsSchema } from '../core/pause/settings.ts';
import { arriveAt } from '../tests/support/arrive-at.ts';
import { openBrowser } from '../tests/support/browser/ebb-browser.ts';
import { findKind } from '../tests/support/browser/find-browser.ts';
import { Desk } from '../tests/support/desk.ts';
import { PauseOnPage } from '../tests/support/pause.ts';
import { madeUpYear } from './made-up-year.ts';
import { ensurePrograms } from './needed-programs.ts';
import {
  hardViews,
  keep,
  lookAt,
  paper,
  setColours,
  usualViews,
  type View,
} from './pictures/album.ts';
import { madeUpPast } from './pictures/made-up.ts';
import { run } from './run.ts';
import { serveShore } from './shore/serve.ts';

// npm run screenshots: every surface and state, light and dark, phone and desktop, into docs/pictures.
if (!ensurePrograms(['chromium'])) process.exit(1);
if (run('wxt', ['build', '--mode', 'e2e']) !== 0) process.exit(1);
const shore = await serveShore();
const browser = await openBrowser('chromium', {
  program: findKind('chromium') ?? '',
  extension: resolve('.output', 'chrome-e2e'),
  proxyPort: null,
  display: null,
});
const desk = await Desk.open(browser);

const aWeekAgo = new Date(Date.now() - 7 * 86_400_000).toLocaleDateString('sv');
await options('empty', ['week', 'people'], usualViews);
await desk.tell('bringIn', madeUpPast(Date.now()));
const pages = ['patterns', 'people', 'pause', 'thoughts', 'privacy', 'support'];
await options('', [`week/${aWeekAgo}`, ...pages], usualViews);
await options('', [`week/${aWeekAgo}`, 'people'], hardViews);
await popups();
await reflection(Date.now());

for (const look of looks) {
  const views = look === 'shore' ? [...usualViews, ...hardViews] : usualViews;
  await pause(`pause-${look}`, { looks: [look] }, views);
}
for (const kind of ['breath', 'grounding', 'quiet', 'wait'] as const) {
  await pause(`pause-${kind}`, { looks: ['shore'], kinds: [kind] }, usualViews);
}
await pause('pause-tonight', { looks: ['lamp'] }, usualViews, 'if tonight is too much');
await pause('pause-goodbye', { looks: ['field'] }, usualViews, 'Not now');
await browser.close();
shore.close();

/** The weeks and patterns of a made-up year, in every view and on paper; then its end, and its beginning. */
async function reflection(now: number): Promise<void> {
  const day = 86_400_000;
  const dayBefore = (days: number) => new Date(now - days * day).toLocaleDateString('sv');
  const every = [...usualViews, ...hardViews, paper];
  const year = madeUpYear(now);
  await desk.tell('eraseAll', null);
  await desk.tell('bringIn', year);
  await options('running', ['week'], every);
  await options('year', ['patterns'], every);
  await options('written', [`week/${dayBefore(14)}`], every);
  await options('snoozed', [`week/${dayBefore(37)}`], every);
  const [robin] = year.people;
  await desk.tell('savePerson', { ...robin, archivedAt: now });
  await options('closing', [`people/closing/${robin?.id}`], every);
  const addedAt = now - 3 * day;
  await desk.tell('eraseAll', null);
  await desk.tell('bringIn', {
    ...year,
    people: [{ ...robin, addedAt }],
    moments: year.moments.filter(({ at }) => at > addedAt),
    writings: [],
    snoozes: [],
    plan: null,
  });
  await options('first', ['week', 'patterns'], every);
}

/** Pages of the options, whole. */
async function options(state: string, pages: string[], views: View[]): Promise<void> {
  for (const page of pages) {
    const tab = await browser.openExtensionPage(`options.html#${page}`);
    for (const view of views) {
      await lookAt(tab, view);
      await tab.waitForSelector('h1');
      const name = ['options', page.replace(/\/.*/, ''), state].filter(Boolean).join('-');
      await keep(tab, name, view.name, true);
    }
    await tab.close();
  }
}

/** The first pause there is before Robin's page, after a press if one is named. */
async function pause(
  name: string,
  settings: Partial<Settings>,
  views: View[],
  press?: string,
): Promise<void> {
  for (const view of views) {
    await desk.tell('eraseAll', null);
    await desk.tell('saveSettings', settingsSchema.parse(settings));
    await desk.list('Robin', { site: 'shore', key: 'robin' }, { settle: null });
    const tab = await browser.newTab();
    await lookAt(tab, view);
    arriveAt(tab, `${shore.address}/@robin`);
    const shown = await PauseOnPage.on(browser, tab);
    if (press) await shown.press(press);
    await shown.untilStill();
    await keep(tab, name, view.name);
    await tab.close();
  }
}

/** The popup as it opens over a listed page, one that isn't, and a page that is nobody's. */
async function popups(): Promise<void> {
  const [ebb] = (await desk.page.browser().extensions()).values();
  if (!ebb) return;
  for (const [name, path] of [
    ['popup-not-listed', '/@sam'],
    ['popup-elsewhere', '/'],
  ] as const) {
    const tab = await browser.newTab();
    await tab.goto(`${shore.address}${path}`);
    await tab.triggerExtensionAction(ebb);
    const target = await tab.browser().waitForTarget((known) => known.url().endsWith('popup.html'));
    await popupPictures(await target.asPage(), name);
    await tab.close();
  }
}

async function popupPictures(popup: Page, name: string): Promise<void> {
  await popup.waitForSelector('main');
  for (const colours of ['light', 'dark'] as const) {
    await setColours(popup, colours);
    await keep(popup, name, colours);
  }
  await popup.close();
}
