import { findKind } from '../tests/support/browser/find-browser.ts';
import { openBrowser } from '../tests/support/browser/open-browser.ts';
import { builtExtension } from '../tests/support/built.ts';
import { Desk } from '../tests/support/desk.ts';
import { ensurePrograms } from './needed-programs.ts';
import { Album } from './pictures/album.ts';
import { beside } from './pictures/beside.ts';
import { madeUpPast } from './pictures/made-up.ts';
import { pauses } from './pictures/pauses.ts';
import { popups } from './pictures/popups.ts';
import { readme, writeSingly } from './pictures/readme.ts';
import { behind, reflection } from './pictures/reflection.ts';
import { writeSheets } from './pictures/sheets.ts';
import { store } from './pictures/store.ts';
import { pages, type Studio } from './pictures/studio.ts';
import { hardViews, usualViews } from './pictures/views.ts';
import { run } from './run.ts';
import { serveShore } from './shore/serve.ts';

// npm run screenshots: every surface in all its states, light and dark, phone and desktop: a sheet each,
// in .pictures. With names, only those: npm run screenshots -- reflection popups
//   -- readme   the few that README.md shows, in docs/pictures
//   -- store    what a store shows: five pictures and two tiles, in .pictures/store
const shoots = {
  options,
  reflection,
  behind,
  popups,
  pauses,
  beside,
};
if (!ensurePrograms(['chromium'])) process.exit(1);
// The one that knows the pretend site.
if (run('wxt', ['build', '--mode', 'development']) !== 0) process.exit(1);
const shore = await serveShore();
const browser = await openBrowser('chromium', {
  program: findKind('chromium') ?? '',
  extension: builtExtension('chromium', 'development'),
  proxyPort: null,
  display: null,
});
const wanted = process.argv.slice(2);
const album = new Album(wanted.includes('store') ? 'png' : 'webp');
const studio = { browser, desk: await Desk.open(browser), address: shore.address, album };
if (wanted.includes('readme')) {
  await readme(studio, Date.now());
  writeSingly(album, 'docs/pictures');
} else if (wanted.includes('store')) {
  await store(studio, Date.now());
  writeSingly(album, '.pictures/store');
} else {
  try {
    for (const [name, takeAll] of Object.entries(shoots)) {
      if (wanted.length === 0 || wanted.includes(name)) await takeAll(studio, Date.now());
    }
  } finally {
    // What was taken before one of them failed is shown all the same.
    await writeSheets(album.pictures, await browser.newTab(), '.pictures');
  }
}
await browser.close();
shore.close();

/** Pages of the options, with nothing in them and with ten weeks. */
async function options(at: Studio, now: number): Promise<void> {
  const aWeekAgo = new Date(now - 7 * 86_400_000).toLocaleDateString('sv');
  const others = [
    'patterns',
    'people',
    'pause',
    'words',
    'thoughts',
    'check',
    'privacy',
    'privacy/save',
    'privacy/bring-in',
    'privacy/written',
    'support',
    'help',
    'first',
    'about',
  ];
  await at.desk.removeEveryone();
  await pages(at, 'empty', ['week', 'people', 'patterns', 'thoughts'], usualViews);
  await at.desk.bringIn(madeUpPast(now));
  await pages(at, '', [`week/${aWeekAgo}`, ...others], usualViews);
  await pages(at, '', [`week/${aWeekAgo}`, 'people', 'pause'], hardViews);
}
