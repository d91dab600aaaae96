import type { Page } from 'puppeteer-core';
import type { Backup } from '../../core/backup/backup.ts';
import { madeUpYear } from '../made-up-year.ts';
import { lastDays, onlySafety, withoutPauses } from './made-up-states.ts';
import { pages, parts, type Studio } from './studio.ts';
import { chartViews, hardViews, paper, usualViews } from './views.ts';

const day = 86_400_000;
const everyView = [...usualViews, ...hardViews, paper];
const charts = [
  'waves',
  'rhythm',
  'evidence',
  'helped',
  'places',
  'spaces',
  'signs',
  'figures',
] as const;

/** The weeks, the patterns and the closing page, with a year, with a few days, and with none. */
export async function reflection(studio: Studio, now: number): Promise<void> {
  const dayBefore = (days: number) => new Date(now - days * day).toLocaleDateString('sv');
  const year = madeUpYear(now);
  await begin(studio, year);
  await pages(studio, 'running', ['week'], everyView);
  await pages(studio, 'year', ['patterns'], everyView);
  await pages(studio, 'written', [`week/${dayBefore(14)}`], everyView);
  await pages(studio, 'snoozed', [`week/${dayBefore(37)}`], everyView);
  await parts(studio, 'patterns', chartsNamed(''), chartViews, chooseYear);

  const [robin] = year.people;
  await studio.desk.tell('savePerson', { ...robin, archivedAt: now });
  const closing = `people/closing/${robin?.id}`;
  await pages(studio, 'closing', [closing], everyView);
  const wave = { selector: '.chart', names: ['charts/closing'] };
  await parts(studio, closing, wave, chartViews);

  await begin(studio, lastDays(year, 24, now));
  await parts(studio, 'patterns', chartsNamed('-few'), chartViews);
  await begin(studio, lastDays(year, 3, now));
  await pages(studio, 'first', ['week', 'patterns'], everyView);
  await begin(studio, withoutPauses(year, 14, now));
  await pages(studio, 'quiet', ['week'], everyView);
  await begin(studio, onlySafety(year, 7, now));
  await pages(studio, 'safety', ['week'], everyView);
}

/** A week's letter with the moments behind one of its numbers, opened. */
export async function behind(studio: Studio, now: number): Promise<void> {
  await begin(studio, madeUpYear(now));
  const letter = { selector: '.week', names: ['options-week-behind'] };
  const lastWeek = new Date(now - 7 * day).toLocaleDateString('sv');
  await parts(studio, `week/${lastWeek}`, letter, [...usualViews, ...hardViews], openNumber);
}

/** Begins again with what is made up. */
async function begin({ desk }: Studio, past: Backup): Promise<void> {
  await desk.tell('eraseAll', null);
  await desk.bringIn(past);
}

/** The charts of the patterns page, in the order they stand there. */
function chartsNamed(state: string) {
  return { selector: '.pattern', names: charts.map((chart) => `charts/${chart}${state}`) };
}

async function openNumber(tab: Page): Promise<void> {
  await tab.click('.said-number');
  await tab.waitForSelector('.moments-behind');
}

async function chooseYear(tab: Page): Promise<void> {
  await tab.select('.pattern-choice p:last-child select', 'year');
  await tab.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
