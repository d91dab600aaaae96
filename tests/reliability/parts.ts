import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { Kind } from '../support/built.ts';
import { tryBrowserKills } from './browser/browser-kills.ts';
import { tryChangeKills } from './browser/change-kills.ts';
import { tryCorruption } from './browser/corruption.ts';
import { tryEvictions } from './browser/evictions.ts';
import { tryFreezes } from './browser/freezes.ts';
import { tryFullDisks } from './browser/full-disk.ts';
import { tryKills } from './browser/kills.ts';
import { tryWorkerKills } from './browser/worker-kills.ts';
import type { Counts } from './counts.ts';
import type { ReliabilityRow } from './row.ts';

/** Something that is tried, and can be by itself. */
interface Part {
  /** What it is called on the command line. */
  name: string;
  /** The browser it needs; none for what is tried in memory. */
  kind?: Kind;
  /** Tries it. */
  measure(counts: Counts): Promise<ReliabilityRow[]>;
}

/** A chapter of docs/reliability.md. */
export interface Chapter {
  title: string;
  /** What is done, and how. */
  how: string;
  parts: Part[];
}

/** Everything that is tried, in order. */
export const chapters: Chapter[] = [
  {
    title: 'Kills',
    how: 'The background is stopped at once, without being told: while one arrives, while the pause is up, or within 60 ms of the press; or at some instant of a change of many rows, and woken again. The browser is killed outright while the pause is up, within 60 ms of the press, or once the page is open. In memory the background is stopped after each write it makes, of all, and started again once by an event and once with the browser.',
    parts: [
      ...inBoth('kills', tryKills),
      ...inBoth('browser-kills', tryBrowserKills),
      ...inBoth('change-kills', tryChangeKills),
      inMemory('stops', 'tryStops'),
    ],
  },
  {
    title: 'Hostile files',
    how: 'Files that were cut, changed in one place, or never Ebb’s, read as _Bring in_ reads them; in the browsers they are chosen on its page, large ones too, and how long that page stands still meanwhile is measured. The worker that brings a file in is ended at some instant of it.',
    parts: [
      inMemory('files', 'tryFiles'),
      ...inBoth('freezes', tryFreezes),
      ...inBoth('worker-kills', tryWorkerKills),
    ],
  },
  {
    title: 'Corrupted rows',
    how: 'Each row of each store, and each item of the browser’s storage for extensions, made garbage in each of twenty ways, one at a time. In the browsers a listed page is visited then, and the popup and a page of the options are opened; in memory the browser starts.',
    parts: [
      ...inBoth('corruption', tryCorruption),
      inMemory('corruption-in-memory', 'tryCorruption'),
    ],
  },
  {
    title: 'Evictions',
    how: 'The database goes, or the storage for extensions, or both. In the browsers: before a start of the background, within 60 ms of it, and after it. In memory: before a start of the browser, after each of the changes that a start makes, and after it.',
    parts: [...inBoth('evictions', tryEvictions), inMemory('evictions-in-memory', 'tryEvictions')],
  },
  {
    title: 'Full disks',
    how: 'In Chromium the database of a copy without `unlimitedStorage` is given no room (the storage for extensions has its own). In memory there is none anywhere, from the first write of a change on, from the second, and so on.',
    parts: [
      { name: 'full-disks-chromium', kind: 'chromium', measure: tryFullDisks },
      inMemory('full-disks-in-memory', 'tryFullDisks'),
    ],
  },
];

function inBoth(
  name: string,
  tryIt: (kind: Kind, counts: Counts) => Promise<ReliabilityRow[]>,
): Part[] {
  return (['chromium', 'firefox'] as const).map((kind) => ({
    name: `${name}-${kind}`,
    kind,
    measure: (counts) => tryIt(kind, counts),
  }));
}

type InMemory = typeof import('./memory/parts.ts');

/** What is tried in memory is loaded as the builder does, with the browser of the unit tests in place of a real one. */
function inMemory(name: string, tryIt: keyof InMemory): Part {
  const support = (file: string) => fileURLToPath(new URL(`../support/${file}`, import.meta.url));
  const alias = {
    'webextension-polyfill': support('fake-browser.ts'),
    '#i18n': support('fake-messages.ts'),
  };
  return {
    name,
    async measure(counts) {
      const { module } = await runnerImport<InMemory>('/tests/reliability/memory/parts.ts', {
        configFile: false,
        mode: 'production',
        logLevel: 'silent',
        resolve: { alias },
      });
      return module[tryIt](counts);
    },
  };
}
