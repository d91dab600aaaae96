import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const home = 'https://www.instagram.com/';

describe('on paper', () => {
  it('nothing of the page is seen while the pause is up, and all of it afterwards', async ({
    browser,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`${home}?to=${page.path}`);
    await tab.evaluate(addLoudThings);
    expect(await isLoud(tab)).toBe(true);
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await until('the cover', () =>
      tab.evaluate(() => getComputedStyle(document.body).visibility === 'hidden'),
    );
    expect(await isLoud(tab)).toBe(false);
    await pause.press('Not now');
    await until('the page', () =>
      tab.evaluate(() => getComputedStyle(document.body).visibility === 'visible'),
    );
    expect(await isLoud(tab)).toBe(true);
  });

  it('nothing is seen of a page that was stopped', async ({ browser, tab, page, robin }) => {
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    expect(await isLoud(tab)).toBe(false);
  });
});

/** Runs in the page. Something loud in the body, something above it, and a style for paper. */
function addLoudThings(): void {
  for (const parent of [document.body, document.documentElement]) {
    const thing = document.createElement('div');
    thing.style.cssText = 'width:200px;height:200px;background:#ff00ff';
    parent.append(thing);
  }
  const style = document.createElement('style');
  style.textContent = '@media print { * { visibility: visible !important; } }';
  document.head.append(style);
}

/** Prints a page, with its backgrounds, and says whether anything is filled with the loud colour. */
async function isLoud(tab: Page): Promise<boolean> {
  const paper = Buffer.from(await tab.pdf({ printBackground: true }));
  return drawing(paper).some((operators) =>
    /\b1(\.0*)? 0(\.0*)? 1(\.0*)? (rg|sc|scn)\b/i.test(operators),
  );
}

/** The drawing operators of a PDF: all of its compressed streams that are text. */
function drawing(paper: Buffer): string[] {
  const streams: string[] = [];
  let end = 0;
  for (;;) {
    const start = paper.indexOf('stream', end);
    if (start === -1) return streams;
    end = paper.indexOf('endstream', start);
    const after = paper.indexOf('\n', start) + 1;
    try {
      streams.push(inflateSync(paper.subarray(after, end)).toString('latin1'));
    } catch {
      // Not compressed, or a font.
    }
    end += 'endstream'.length;
  }
}
