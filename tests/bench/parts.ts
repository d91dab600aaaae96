import { runnerImport } from 'vite';
import type { Kind } from '../support/browser-stage.ts';
import type { Counts } from './counts.ts';
import { measureFrames } from './frames.ts';
import { measureLeftBehind } from './left-behind.ts';
import { measurePageCost } from './page-cost.ts';
import { measurePageLoad } from './page-load.ts';
import { roads } from './roads.ts';
import type { BenchmarkRow } from './row.ts';
import { measureSizes } from './sizes.ts';
import { measureVeil } from './veil.ts';
import { measureWords } from './words.ts';
import { measureYears } from './years.ts';

/** A part of the benchmark, which can be run by itself. */
export interface Part {
  /** What it is called on the command line. */
  name: string;
  /** The parts whose figures stand in one table; a table of its own when there is none. */
  group?: string;
  /** Measures it. */
  measure(counts: Counts): Promise<BenchmarkRow[]>;
}

/** A chapter of docs/benchmarks.md. */
export interface Chapter {
  title: string;
  /** What is measured, and how. */
  how: string;
  parts: Part[];
}

/** Everything that is measured, in order. */
export const chapters: Chapter[] = [
  {
    title: 'Size',
    how: 'Files of the build that is shipped, as they are, and the archives for the stores.',
    parts: [{ name: 'sizes', measure: measureSizes }],
  },
  {
    title: 'Cost on other pages',
    how: `A page that isn’t listed, on a site that has a listed person: a pretend feed of 400 posts drawn by its own script. Page load is from the start of the navigation to the end of the load event, in Chromium with Ebb and in Chromium without, by turns, the first one changing; the median of the pairs’ ratios. The same ratio between two browsers that both have no Ebb says how much of it is noise. Heap is what DevTools counts after collecting garbage, all worlds of the page together; an extension of one statement says what the browser takes for any content script. Idle is three such pages left alone: the time their scripts ran, by the processor’s clock, and whether the background, stopped before, runs at the end.`,
    parts: [
      { name: 'page-load', measure: measurePageLoad },
      { name: 'page-cost', measure: measurePageCost },
    ],
  },
  {
    title: 'Arrival',
    how: 'A typed address of a listed page, from the first byte of the answer (before that there is nothing an extension could do) until the words can be read on the screen: it is read every two milliseconds for ink that has a contrast of 4.5 : 1 to the paper, so that a fade counts. Asleep means that the background was stopped just before, on a day other than that of the listing (for ten minutes after it, thirty in Firefox, every page wakes the background). In all of them the look is the sheet of paper. Motion is reduced by the browser’s own setting, as someone has it: DevTools’ own would make the page slower. The same browser without Ebb, at a page of a few words on paper, says how fast the machine was just then.',
    parts: [
      { name: 'words-chromium', measure: (counts) => measureWords('chromium', counts) },
      { name: 'words-firefox', measure: (counts) => measureWords('firefox', counts) },
    ],
  },
  {
    title: 'Steps within a page',
    how: 'A page steps to a listed address with pushState or replaceState, and asks right after it, in the same task, what is on top in the middle of the window. No frame can come between.',
    parts: [
      { name: 'veil-chromium', measure: (counts) => measureVeil('chromium', counts) },
      { name: 'veil-firefox', measure: (counts) => measureVeil('firefox', counts) },
    ],
  },
  {
    title: 'Frames before the choice',
    how: 'Every page of the pretend site but the first is of one loud colour (of another letter case all that is in it, but not the canvas, with which Chromium fills a window before the first paint of any page). The screen is read every two milliseconds from before an arrival until the pause is painted (or the plain two ways, where its words come too late); counted are the arrivals at which the loud colour was seen. Slower means that the whole browser, all its processes, is stopped for five of every six stretches of 5 ms, from before an arrival until then; in Chromium’s figures of 2026-11-22 (all but those of new tabs, of windows and of the way back after a snooze), that DevTools slowed the tab.',
    parts: [
      ...roadParts('frames-chromium', 'chromium', 1),
      ...roadParts('frames-slow-chromium', 'chromium', 6),
      ...roadParts('frames-firefox', 'firefox', 1),
      ...roadParts('frames-slow-firefox', 'firefox', 6),
    ],
  },
  {
    title: 'Left behind',
    how: 'Someone is listed, whose page is never visited, and ten words that stand nowhere else are written wherever something can be written; a page in which one is being typed stays open. Then everything is erased, the browser closed, and the files of its profile are searched for them, in UTF-8 and UTF-16 (compressed files too have most words in plain letters once; the figures before erasing say how many could be seen); then again after each of three more starts. The figures are how many of the ten are found.',
    parts: [
      { name: 'left-behind-chromium', measure: () => measureLeftBehind('chromium') },
      { name: 'left-behind-firefox', measure: () => measureLeftBehind('firefox') },
    ],
  },
  {
    title: 'Recognising',
    how: 'Every example and counter-example of every site and a page of each site by table, twenty times each, with all tables loaded.',
    parts: [{ name: 'recognise', measure: measureRecognise }],
  },
  {
    title: 'Choosing words',
    how: 'A thousand imagined people, of whom a little is known, pause up to eight times a day for sixty days, mostly in the evening, and say now and then how it is and what they hope for; of half the words of one theme they say that they helped. Of moments in which something was said, the kinds that were said lead; of others all that hold.',
    parts: [{ name: 'choosing', measure: measureChoosing }],
  },
  {
    title: 'Ten years',
    how: '100,000 moments of ten years in the real database of Chromium. From asking for a page to its last frame, the reading included. Another week is the one before the one shown, which has most of its reading done, or one ten weeks before, which has none; it is timed from asking for it until it is in the document, with a drawing of the browser’s still to come. Memory is the page’s heap after collecting garbage, once all weeks were paged through, and once more after the same again.',
    parts: [{ name: 'years', measure: measureYears }],
  },
];

/** A part for each road, as each takes minutes. */
function roadParts(group: string, kind: Kind, slower: number): Part[] {
  return roads.map((road) => ({
    name: `${group}-${road.name.replaceAll(/\W+/g, '-')}`,
    group,
    measure: (counts) => measureFrames(road, kind, slower, counts),
  }));
}

/** The recogniser’s tables are found by the builder, so it is loaded as the builder does. */
async function measureRecognise(): Promise<BenchmarkRow[]> {
  type Module = typeof import('./recognise.ts');
  const module = await asBuilt<Module>('recognise');
  return module.measureRecognise();
}

/** So are the passages. */
async function measureChoosing(): Promise<BenchmarkRow[]> {
  type Module = typeof import('./choosing.ts');
  const module = await asBuilt<Module>('choosing');
  return module.measureChoosing();
}

async function asBuilt<Module>(name: string): Promise<Module> {
  const options = { configFile: false, mode: 'production', logLevel: 'silent' } as const;
  const { module } = await runnerImport<Module>(`/tests/bench/${name}.ts`, options);
  return module;
}
