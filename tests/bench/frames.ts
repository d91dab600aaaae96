import { Page } from 'puppeteer-core';
import { BrowserStage, type Kind, kindNames } from '../support/browser-stage.ts';
import { FrameWatch } from '../support/display/frame-watch.ts';
import { loudColour } from '../support/network/pretend-pages.ts';
import { wayOut } from '../support/way-out.ts';
import type { Counts } from './counts.ts';
import { goHome, type Journey, type Road } from './roads.ts';
import type { BenchmarkRow } from './row.ts';
import { slowDown } from './slow-down.ts';

/** A tab is opened anew after so many arrivals: its history shouldn't grow without end. */
const arrivalsPerTab = 40;

/**
 * Takes a road to a listed page again and again while the screen is read every two milliseconds, and
 * counts the arrivals at which anything of the page was on it before the choice.
 * @param slower how many times slower the browser is while it arrives, 1 for as it is
 */
export async function measureFrames(
  road: Road,
  kind: Kind,
  slower: number,
  { arrivals }: Counts,
): Promise<BenchmarkRow[]> {
  await using stage = await BrowserStage.open();
  const frames = new FrameWatch(stage.display.framebuffer, loudColour);
  const { desk, robin } = await stage.listed(kind);
  let [loud, lost, done] = [0, 0, 0];
  while (done < arrivals) {
    const tab = await desk.browser.newTab();
    const journey = { desk, frames, tab, person: robin.id };
    const end = Math.min(done + arrivalsPerTab, arrivals);
    try {
      for (; done < end; done += 1) if (await shows(road, journey, slower)) loud += 1;
    } catch (error) {
      // The driver may lose sight of a page; one arrival in forty may, and is taken again.
      lost += 1;
      if (lost > arrivals / arrivalsPerTab) throw error;
    }
    await tab.close().catch(() => undefined);
  }
  await frames.close();
  const name = `${kindNames[kind]}${slower > 1 ? `, ${slower} times slower` : ''}: ${road.name}`;
  return [{ name, value: loud, unit: '', promise: 0, of: arrivals }];
}

/** Takes a road once. Gives whether anything of the page was painted before the choice. */
async function shows(road: Road, journey: Journey, slower: number): Promise<boolean> {
  const { desk, frames, tab } = journey;
  await (road.prepare ?? goHome)(journey);
  await frames.mark();
  const asBefore = slowDown(desk.browser.processGroup, slower);
  const shown = await take(road, journey).finally(asBefore);
  const { pixels } = await frames.mark();
  if (shown !== tab) await shown.close();
  return pixels > 0;
}

/** Takes a road until the pause is painted. Gives the page it stands before. */
async function take(road: Road, journey: Journey): Promise<Page> {
  const opened = await road.take(journey);
  const shown = opened instanceof Page ? opened : journey.tab;
  // Where everything is six times slower the words may come too late; then the veil's own ways stand.
  await wayOut(journey.desk.browser, shown, 'Go on');
  await shown.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return shown;
}
