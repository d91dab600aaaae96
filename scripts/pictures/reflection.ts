import type { Page } from 'puppeteer-core';
import type { Backup } from '../../core/backup/backup.ts';
import { madeUpYear } from '../made-up-year.ts';
import { fourYears, lastDays, onlyUrges, withoutPauses } from './made-up-states.ts';
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
  await pages(studio, 'months', ['patterns'], everyView);
  const whole = { selector: '.patterns', names: ['options-patterns-year'] };
  await parts(studio, 'patterns', whole, everyView, choose('year'));
  await pages(studio, 'written', [`week/${dayBefore(14)}`], everyView);
  await pages(studio, 'snoozed', [`week/${dayBefore(37)}`], everyView);
  await parts(studio, 'patterns', everyChart, chartViews, choose('year'));

  const [robin] = year.people;
  await studio.desk.tell('savePerson', { ...robin, archivedAt: now });
  const closing = `people/closing/${robin?.id}`;
  await pages(studio, 'closing', [closing], everyView);
  const wave = { selector: '.chart', names: ['charts/closing'] };
  await parts(studio, closing, wave, chartViews);

  await begin(studio, lastDays(year, 24, now));
  await parts(studio, 'patterns', fewCharts, chartViews);
  await begin(studio, lastDays(year, 3, now));
  await pages(studio, 'first', ['week', 'patterns'], everyView);
  await begin(studio, withoutPauses(year, 14, now));
  await pages(studio, 'quiet', ['week'], everyView);
  await begin(studio, onlyUrges(year, 7, now));
  await pages(studio, 'urges', ['week'], everyView);
  await begin(studio, fourYears(year, now));
  const years = { selector: '.pattern:first-of-type .chart', names: ['charts/waves-years'] };
  await parts(studio, 'patterns', years, chartViews, choose('all'));
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
const everyChart = { selector: '.pattern', names: charts.map((chart) => `charts/${chart}`) };
/** Those that a few days are enough for. */
const fewCharts = {
  selector: '.pattern',
  names: charts
    .filter((chart) => chart !== 'spaces' && chart !== 'signs')
    .map((chart) => `charts/${chart}-few`),
};

async function openNumber(tab: Page): Promise<void> {
  await tab.click('.said-number');
  await tab.waitForSelector('.moments-behind');
}

/** Gives what has the patterns page look so far back. */
function choose(reach: 'year' | 'all') {
  return async (tab: Page) => {
    await tab.select('.pattern-choice p:last-child select', reach);
    await tab.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  };
}
