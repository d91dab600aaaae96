import type { Page } from 'puppeteer-core';
import type { Kind } from '../../support/browser-stage.ts';
import { hostileFiles } from '../../support/hostile-files.ts';
import { until } from '../../support/until.ts';
import type { Counts } from '../counts.ts';
import { type ReliabilityRow, rowOf } from '../row.ts';
import { nameOf, onStage } from './requests.ts';

/** The longest that a page may stand still, milliseconds: longer, and a press seems not to be taken. */
const longestStill = 200;

/** How long a file may take to be looked at, milliseconds. */
const patience = 60_000;

/** Large files, by what they are: how large, and what they are of, again and again. */
const largeFiles = {
  'of 100 MB': { megabytes: 100, of: '"tide ' },
  'of 60 MB that are no file of Ebb’s': { megabytes: 60, of: '"tide ' },
  'of 60 MB with entries without end': {
    ...{ megabytes: 60, of: '{"id":"m","at":1795382045000,"person":"robin","kind":"words"},' },
    begins: '{"ebb":1,"moments":[',
  },
};

/** Chooses large and hostile files in the options, and measures how long the page stands still meanwhile. */
export function tryFreezes(kind: Kind, { chosenFiles }: Counts): Promise<ReliabilityRow[]> {
  return onStage(kind, async (stage) => {
    const browser = await stage.browser(kind);
    const page = await browser.openExtensionPage('options.html#privacy/bring-in');
    await until('a place to choose a file', () => page.$('input[type=file]'));
    const where = nameOf(kind);
    const large: Chosen[] = [];
    for (const [name, file] of Object.entries(largeFiles)) {
      await page.evaluate(makeLarge, JSON.stringify(file));
      large.push(await chosen(page, name));
    }
    const hostile: Chosen[] = [];
    for (const { name, file } of hostileFiles(chosenFiles, 7)) {
      const bytes = Buffer.from(await file.arrayBuffer()).toString('base64');
      await page.evaluate(makeFrom, bytes);
      hostile.push(await chosen(page, name));
    }
    return [
      rowFrom('Files of 60 and 100 MB that are chosen', where, large),
      rowFrom('Hostile files that are chosen', where, hostile),
    ];
  });
}

/** What came of choosing a file. */
interface Chosen {
  name: string;
  /** The longest that the page stood still, milliseconds. */
  still: number;
  /** Whether something was said of it. */
  said: boolean;
}

async function chosen(page: Page, name: string): Promise<Chosen> {
  const { still, said } = await page.evaluate(choose, patience);
  return { name, still, said };
}

function rowFrom(name: string, where: string, files: readonly Chosen[]): ReliabilityRow {
  const longest = Math.round(Math.max(...files.map(({ still }) => still)));
  const means = `Something is said of it, and the page never stands still for more than ${longestStill} ms (${longest} at most).`;
  const found = files.map((file) => [
    ...(file.said ? [] : [`${file.name}: nothing is said`]),
    ...(file.still > longestStill ? [`${file.name}: still for ${Math.round(file.still)} ms`] : []),
  ]);
  return rowOf({ name, means, where }, found);
}

/** Runs in the page. Makes the file to be chosen next, of one piece again and again. */
function makeLarge(given: string): void {
  const { megabytes, of, begins = '' } = JSON.parse(given);
  const piece = of.repeat(Math.ceil(2 ** 20 / of.length));
  const parts = [begins, ...Array.from({ length: megabytes }, () => piece)];
  Object.assign(globalThis, { toChoose: new File(parts, 'ebb.json') });
}

/** Runs in the page. Makes the file to be chosen next from bytes, as base64. */
function makeFrom(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  Object.assign(globalThis, { toChoose: new File([bytes], 'ebb.json') });
}

/**
 * Runs in the page. Comes to the place where files are chosen, as for the first time, chooses the file, and waits until
 * something is said of it. Gives the longest time between two turns of the page meanwhile.
 */
async function choose(most: number): Promise<{ still: number; said: boolean }> {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 0));
  const find = () => document.querySelector<HTMLInputElement>('input[type=file]');
  location.hash = '#privacy';
  while (!document.querySelector('a[href="#privacy/bring-in"]')) await turn();
  location.hash = '#privacy/bring-in';
  while (!find()) await turn();
  const transfer = new DataTransfer();
  transfer.items.add(Reflect.get(globalThis, 'toChoose'));
  const input = find();
  if (input) input.files = transfer.files;
  const begin = performance.now();
  let last = begin;
  let still = 0;
  let turnsSince = 0;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  // What is said is drawn within the next turns.
  while (turnsSince < 5 && last - begin < most) {
    await turn();
    const now = performance.now();
    still = Math.max(still, now - last);
    last = now;
    if (document.querySelector('#file-preview, .backup-form, .field-error')) turnsSince += 1;
  }
  return { still, said: turnsSince > 0 };
}
