import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EbbBrowser } from '../support/browser/ebb-browser.ts';
import { BrowserStage, type Kind, kindNames } from '../support/browser-stage.ts';
import { builtExtension } from '../support/built.ts';
import { Desk } from '../support/desk.ts';
import { until } from '../support/until.ts';
import type { BenchmarkRow } from './row.ts';
import { searchFiles } from './search-files.ts';

/** How often the browser is started again after everything was erased. */
const starts = 3;

/**
 * Words that stand nowhere else: a compressed file mostly has one in plain letters the first time. What isn't found
 * before erasing says how many were hidden by it all the same.
 */
const words = {
  handle: 'qzvkwjxhpybn',
  nickname: 'Vjqxgzkwphfy',
  note: 'kxqzjwvbghpd',
  searchName: 'wqjzxvkfhgbp',
  thought: 'zjxqvwkgypnh',
  week: 'xvzqjkwphgtb',
  plan: 'jwxzqkvdhpgy',
  closing: 'qjvxkzwmhbgp',
  call: 'vzkqxjwhgpfn',
  typed: 'zxwvqjkbpgyh',
};

/**
 * Lists someone, writes words everywhere, erases everything, and looks for them in the files of the profile: in
 * which kind of file how many are still found, once the browser is closed, and after how many starts.
 */
export async function measureLeftBehind(kind: Kind): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open();
  const profile = mkdtempSync(join(tmpdir(), 'ebb-left-'));
  const found: Map<string, number>[] = [];
  const run = async (restores: boolean, act: (browser: EbbBrowser) => Promise<void>) => {
    const browser = await stage.browser(kind, builtExtension(kind, 'suite'), { profile, restores });
    await act(browser);
    await browser.close();
    found.push(searchFiles(profile, Object.values(words)));
  };
  await run(false, writeEverywhere);
  await run(true, async (browser) => {
    await (await Desk.open(browser)).tell('eraseAll', null);
  });
  for (let start = 0; start < starts; start += 1) {
    await run(true, async (browser) => void (await Desk.open(browser)));
  }
  rmSync(profile, { recursive: true, force: true });
  return rowsOf(kindNames[kind], found);
}

async function writeEverywhere(browser: EbbBrowser): Promise<void> {
  const desk = await Desk.open(browser);
  const { handle, nickname, note, searchName } = words;
  const person = await desk.list(nickname, { site: 'x', key: handle }, { note, searchName });
  const at = Date.now();
  const tell = (type: string, data: unknown) => desk.tell(type, data);
  await tell('park', { id: 't1', at, text: words.thought });
  await tell('saveWriting', { week: '2026-11-16', answer: words.week, changedAt: at });
  await tell('savePlan', {
    ...{ id: 'p1', weekday: null, part: 'night', instead: words.plan, madeAt: at },
  });
  await tell('saveSettings', { someoneToCall: words.call });
  // Each time it is off and on again its scripts are registered anew.
  for (let turn = 0; turn < 5; turn += 1) {
    await tell('snooze', { id: `s${turn}`, from: at, until: null });
    await tell('wake', null);
  }
  await typeInPage(browser);
  await tell('savePerson', { ...person, archivedAt: at });
  await tell('saveClosing', { person: person.id, answer: words.closing, changedAt: at });
  await tell('savePerson', person);
}

/** Types into a page of Ebb's, which stays open. */
async function typeInPage(browser: EbbBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html#week');
  await until('lines to write on', () => page.$('textarea'));
  await page.type('textarea', words.typed);
  await until('what was typed to be noted', () =>
    page.evaluate(() => document.querySelector('textarea')?.value),
  );
}

function rowsOf(browser: string, [before, ...after]: Map<string, number>[]): BenchmarkRow[] {
  const of = Object.keys(words).length;
  const row = (name: string, value: number): BenchmarkRow => ({
    ...{ name: `${browser}, ${name}`, value, unit: '', promise: null, of },
  });
  const kinds = new Set(
    [...(before ?? []), ...after.flatMap((found) => [...found])].map(([k]) => k),
  );
  return [...kinds].sort().flatMap((files) => [
    row(`${files}: before erasing`, before?.get(files) ?? 0),
    row(`${files}: after it`, after[0]?.get(files) ?? 0),
    ...after.slice(1).flatMap((found, index) => {
      const left = found.get(files) ?? 0;
      return left > 0 ? row(`${files}: ${index + 1} starts later`, left) : [];
    }),
  ]);
}
