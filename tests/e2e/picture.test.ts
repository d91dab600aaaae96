import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { madeUpYear } from '../../scripts/made-up-year.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const allThere = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('figure.chart').length >= 3);

it('every chart can be saved as a picture, within the extension’s own policy', async ({ desk }) => {
  await desk.bringIn(madeUpYear(Date.now()));
  const page = await desk.browser.openExtensionPage('options.html#patterns');
  await until('the charts', () => allThere(page));
  const [saved, charts] = await page.evaluate(saveAll);
  expect(charts).toBe(3);
  expect(saved).toEqual(Array.from({ length: charts }, () => 'picture.png image/png'));
  await page.close();
  await desk.tell('eraseAll', null);
});

/** Runs in the options page. Saves every chart; gives what the browser was handed to keep. */
async function saveAll(): Promise<[saved: string[], charts: number]> {
  const charts = [...document.querySelectorAll('figure.chart')];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    const address = create.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const saved: string[] = [];
  for (const chart of charts) {
    saved.push(
      await new Promise<string>((resolve) => {
        HTMLAnchorElement.prototype.click = function click() {
          resolve(`${this.download} ${blobs.get(this.href)?.type}`);
        };
        for (const button of chart.querySelectorAll('button')) button.click();
      }),
    );
  }
  return [saved, charts.length];
}
