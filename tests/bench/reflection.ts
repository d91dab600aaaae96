import type { Page } from 'puppeteer-core';
import type { Moment } from '../../core/moments/moment.ts';
import { makeHistory } from '../../scripts/history.ts';
import type { Desk } from '../support/desk.ts';
import type { BenchmarkRow } from './row.ts';

const tenYears = 10 * 365.25 * 86_400_000;
const count = 100_000;
const chunk = 5000;
/** Each page is opened so many times; the median counts. */
const times = 7;

/** Lists Robin ten years ago, and puts ten years of moments into the real database. */
export async function fillTenYears(desk: Desk): Promise<void> {
  const now = Date.now();
  const robin = await desk.list(
    'Robin',
    { site: 'instagram', key: 'robin7' },
    { addedAt: now - tenYears },
  );
  const moments = makeHistory({
    seed: 7,
    count,
    from: now - tenYears,
    to: now,
    people: [robin.id],
    sites: ['instagram', 'x', 'tiktok'],
    passages: [],
  });
  for (let from = 0; from < count; from += chunk) {
    await desk.page.evaluate(putMoments, moments.slice(from, from + chunk));
  }
}

/** Measures Ebb's pages on what is in the database: from asking for the page until it is drawn whole. */
export async function measureReflection({ page }: Desk): Promise<BenchmarkRow[]> {
  return [
    { name: 'ten years: the week drawn', ...(await drawn(page, 'week', '.week-links')) },
    { name: 'ten years: patterns drawn', ...(await drawn(page, 'patterns', '.figures')) },
  ];
}

/** Opens an address of the options again and again, each time from another page of them. */
async function drawn(page: Page, address: string, whole: string) {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    taken.push(await page.evaluate(timeUntilDrawn, address, whole));
  }
  taken.sort((a, b) => a - b);
  return {
    value: Math.round(taken[Math.floor(times / 2)] ?? 0),
    unit: 'ms',
    promise: 300,
    of: times,
  };
}

/** Runs in the options page. Milliseconds from asking for an address until an element of it is painted. */
async function timeUntilDrawn(address: string, whole: string): Promise<number> {
  const painted = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  location.hash = 'privacy';
  while (document.querySelector(whole)) await painted();
  await painted();
  const start = performance.now();
  location.hash = address;
  const settled = () =>
    document.querySelector(whole) !== null && document.querySelector('[aria-busy="true"]') === null;
  while (!settled()) await new Promise((done) => setTimeout(done));
  await painted();
  return performance.now() - start;
}

/** Runs in the options page. Puts moments into the database as it is. */
function putMoments(moments: Moment[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('moments', 'readwrite');
      for (const moment of moments) writing.objectStore('moments').put(moment);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
