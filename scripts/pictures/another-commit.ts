import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { builtExtension } from '../../tests/support/built.ts';
import { run } from '../run.ts';
import type { Picture } from './album.ts';
import { motion } from './motion.ts';
import { readPictures, writeSheets } from './sheets.ts';
import { openStudio } from './studio.ts';

/** Ours, which writes each picture by itself, in place of theirs. */
const sheets = 'scripts/pictures/sheets.ts';

/**
 * The pictures of another commit, all or those with names. They are taken once, in a copy of the house as it was, by the
 * scripts it had; they are kept in a folder of their own in `.pictures`, which is taken away to have them taken anew.
 */
export async function picturesOf(commit: string, names: readonly string[]): Promise<Picture[]> {
  const id = git('rev-parse', '--short', `${commit}^{commit}`);
  const kept = join('.pictures', [id, ...names].join('-'));
  if (!existsSync(kept)) {
    const house = mkdtempSync(join(tmpdir(), 'ebb-before-'));
    try {
      git('worktree', 'add', '--detach', house, id);
      await take(house, resolve(kept), names);
    } finally {
      git('worktree', 'remove', '--force', house);
    }
  }
  return readPictures(kept);
}

/** Takes the pictures of a copy of the house. */
async function take(house: string, folder: string, names: readonly string[]): Promise<void> {
  furnish(house);
  cpSync(sheets, join(house, sheets));
  // What it took before it failed is worth looking at all the same.
  if (run('npm', ['run', 'screenshots', '--', ...names], house) !== 0) {
    console.warn('Not all could be taken.');
  }
  mkdirSync(join(house, '.pictures'), { recursive: true });
  cpSync(join(house, '.pictures'), folder, { recursive: true });
  if (names.length > 0 && !names.includes('motion')) return;
  // It had no way to show how it moves: ours, in the browser with its build.
  const built = relative('.', builtExtension('chromium', 'development'));
  const studio = await openStudio(join(house, built));
  await motion(studio).catch((fault) => console.warn('Not all of its motion:', fault));
  await writeSheets(studio.album.pictures, await studio.browser.newTab(), folder);
  await studio.close();
}

/** Puts what it is built with into a copy of the house: ours where that is the same. */
function furnish(house: string): void {
  const locked = (folder: string) => readFileSync(join(folder, 'package-lock.json'), 'utf8');
  if (locked(house) === locked('.')) {
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  } else if (run('npm', ['ci'], house) !== 0) {
    throw new Error('what that commit is built with can’t be had');
  }
}

/** What git answers. */
function git(...parameters: string[]): string {
  const { status, stdout } = spawnSync('git', parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`git ${parameters.join(' ')} failed`);
  return stdout.trim();
}
