import type { Page } from 'puppeteer-core';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { until } from '../support/until.ts';
import { BenchStage, home, type Kind, kindNames, theirs } from './bench-stage.ts';
import type { Counts } from './counts.ts';
import { median, part, rounded } from './figures.ts';
import { InkWatch } from './ink-watch.ts';
import type { BenchmarkRow } from './row.ts';

/** What may pass until the words are there, milliseconds. */
const promises = { awake: 80, asleep: 150 };
type Background = keyof typeof promises;
/** Arrivals that don't count. */
const warmUp = 3;

/**
 * Times arrivals at a listed page by a typed address, the background awake and asleep, until the words
 * can be read on the screen. The look is the plainest one, the sheet of paper, in all of them.
 */
export async function measureWords(kind: Kind, { words }: Counts): Promise<BenchmarkRow[]> {
  await using stage = await BenchStage.open();
  const ink = new InkWatch(stage.display.framebuffer);
  const { desk } = await stage.listed(kind, { settle: null });
  await desk.tell('saveSettings', { looks: ['page'] });
  const tab = await desk.browser.newTab();
  const measure = async (background: Background, note: string, promise: number | null) => {
    const times: number[] = [];
    while (times.length < words) times.push(await arrival(desk, tab, ink, background));
    const name = `${kindNames[kind]}, background ${background}${note}`;
    const row = (what: string, value: number, most: number | null) => ({
      name: `${name}, ${what}`,
      value: rounded(value, 0),
      unit: 'ms',
      promise: most,
      of: words,
    });
    return [row('median', median(times), promise), row('95 of 100', part(times, 0.95), null)];
  };
  for (let time = 0; time < warmUp; time += 1) await arrival(desk, tab, ink, 'awake');
  const rows = [
    ...(await measure('awake', '', promises.awake)),
    ...(await measure('asleep', '', promises.asleep)),
  ];
  if (kind === 'chromium') {
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    rows.push(...(await measure('awake', ', motion reduced', promises.awake)));
    rows.push(...(await measure('asleep', ', motion reduced', promises.asleep)));
  }
  await ink.close();
  return rows;
}

/** Arrives once. Gives the milliseconds from the first byte of the page to words on the screen. */
async function arrival(desk: Desk, tab: Page, ink: InkWatch, background: Background) {
  await tab.goto(home);
  await tab.evaluate(() => {
    document.body.hidden = true;
  });
  await ink.untilNone();
  // Answered only once what the last page had to say is dealt with.
  await desk.tell('passAt', home);
  if (background === 'asleep') await desk.browser.stopBackground();
  arriveAt(tab, theirs.url);
  const readable = await ink.untilWords();
  return readable - (await until('the page', () => tab.evaluate(readFirstByte, theirs.path)));
}

/** Runs in the page. When its first byte came, milliseconds UTC; undefined on another page. */
function readFirstByte(path: string): number | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  if (location.pathname !== path) return undefined;
  if (!(entry instanceof PerformanceNavigationTiming)) return undefined;
  return performance.timeOrigin + entry.responseStart;
}
