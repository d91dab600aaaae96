import { builtExtension } from '../tests/support/built.ts';
import { ensurePrograms } from './needed-programs.ts';
import { picturesOf } from './pictures/another-commit.ts';
import { beside } from './pictures/beside.ts';
import { motion } from './pictures/motion.ts';
import { options } from './pictures/options.ts';
import { pairs } from './pictures/pairs.ts';
import { pauses } from './pictures/pauses.ts';
import { popups } from './pictures/popups.ts';
import { readme, writeSingly } from './pictures/readme.ts';
import { behind, reflection } from './pictures/reflection.ts';
import { writeSheet, writeSheets } from './pictures/sheets.ts';
import { store } from './pictures/store.ts';
import { openStudio } from './pictures/studio.ts';
import { run } from './run.ts';

// npm run screenshots: every surface in all its states, light and dark, phone and desktop: a sheet each,
// in .pictures. With names, only those: npm run screenshots -- reflection popups
//   -- compare d7fbc8a^   each beside itself as it was in that commit, in .pictures/compare; names may follow
//   -- motion             frames of each look of the pause, as it moves and where less motion is asked for
//   -- readme             the few that README.md shows, in docs/pictures
//   -- store              what a store shows: five pictures and two tiles, in .pictures/store
const shoots = {
  options,
  reflection,
  behind,
  popups,
  pauses,
  beside,
  motion,
};
const [mode, commit = 'HEAD', ...names] = process.argv.slice(2);
const wanted = mode === 'compare' ? names : process.argv.slice(2);
// The clock that what is made up was kept by.
process.env.TZ ??= 'Europe/Berlin';
if (!ensurePrograms(['chromium'])) process.exit(1);
const earlier = mode === 'compare' ? await picturesOf(commit, names) : null;
// The one that knows the pretend site.
if (run('wxt', ['build', '--mode', 'development']) !== 0) process.exit(1);
const studio = await openStudio(
  builtExtension('chromium', 'development'),
  mode === 'store' ? 'png' : 'webp',
);
const { album, browser } = studio;
if (mode === 'readme') {
  await readme(studio, Date.now());
  writeSingly(album, 'docs/pictures');
} else if (mode === 'store') {
  await store(studio, Date.now());
  writeSingly(album, '.pictures/store');
} else {
  try {
    for (const [name, takeAll] of Object.entries(shoots)) {
      if (wanted.length === 0 || wanted.includes(name)) await takeAll(studio, Date.now());
    }
  } finally {
    // What was taken before one of them failed is shown all the same.
    const tab = await browser.newTab();
    await writeSheets(album.pictures, tab, '.pictures');
    const sheets = earlier ? pairs(earlier, album.pictures) : [];
    for (const sheet of sheets) await writeSheet(sheet, tab, '.pictures/compare');
  }
}
await studio.close();
