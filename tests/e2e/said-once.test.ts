import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { backupSchema } from '../../core/backup/backup.ts';
import { arriveAt } from '../support/arrive-at.ts';
import type { Desk } from '../support/desk.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const day = 86_400_000;
/** Days in which everything lies. */
const always = { from: '1970-01-01', to: '2999-12-31' };
const asked = 'Is this still right for you?';
const back = 'Pauses are back since';

/** Opens the list, and waits until someone is in it. */
async function openList(desk: Desk, id: string): Promise<Page> {
  const list = await desk.browser.openExtensionPage('options.html#people');
  await list.waitForSelector(`#person-${id}`);
  return list;
}

const says = (list: Page, words: string) =>
  list.evaluate((text) => document.body.textContent.includes(text), words);

/** Presses the button that reads so, once it is there. */
const press = (list: Page, name: string) =>
  until(name, () =>
    list.evaluate((text) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent === text);
      button?.click();
      return button !== undefined;
    }, name),
  );

describe('the list', () => {
  it('asks after six weeks whether it is still right, once, and not after a look', async ({
    browser,
    frames,
    desk,
    tab,
    page,
    listRobin,
  }) => {
    // Also the looks of other tests.
    await desk.tell('removeDays', { ...always, kinds: ['moments'] });
    const robin = await listRobin({ addedAt: Date.now() - 43 * day });
    const list = await openList(desk, robin.id);
    await until('the question', () => says(list, asked));
    await press(list, 'It is');
    await until('it to go', async () => !(await says(list, asked)));
    await list.close();
    await desk.tell('saveSettings', {});
    arriveAt(tab, page.url);
    await (await PauseOnPage.on(browser, tab)).press('Go on');
    await frames.untilSeen();
    await tab.goto('about:blank');
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
    const again = await openList(desk, robin.id);
    // What is asked for after it has been read by then.
    await again.evaluate(() => chrome.runtime.sendMessage({ type: 'drain', data: null }));
    expect(await says(again, asked)).toBe(false);
    await again.close();
  });

  it('says once that pauses are back after a week', async ({ desk, robin }) => {
    const until7 = Date.now() - 60_000;
    const snoozes = [{ id: crypto.randomUUID(), from: until7 - 8 * day, until: until7 }];
    const rest = { people: [], moments: [], thoughts: [], settings: {} };
    await desk.bringIn(backupSchema.parse({ ebb: 1, savedAt: 0, snoozes, ...rest }));
    const list = await openList(desk, robin.id);
    await until('the sentence', () => says(list, back));
    await press(list, 'Close');
    await until('it to go', async () => !(await says(list, back)));
    await list.close();
    const again = await openList(desk, robin.id);
    expect(await says(again, back)).toBe(false);
    await again.close();
  });
});
