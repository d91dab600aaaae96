import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it as base } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** `it`, with a long wait, words and a quarter of an hour for everyone. */
const it = base.extend('everyone', async ({ desk }, { onCleanup }) => {
  const everyone = { settle: 60, kinds: ['words'], passMinutes: 15, weakenNextMorning: true };
  await desk.tell('saveSettings', settingsSchema.parse(everyone));
  onCleanup(async () => {
    await desk.tell('saveSettings', settingsSchema.parse({}));
  });
  return everyone;
});

it('the pause is a person’s own where it was set for them, and everyone’s for the others', async ({
  browser,
  frames,
  desk,
  tab,
  page,
  listRobin,
  everyone,
}) => {
  const robin = await listRobin({ settle: 0, kinds: ['quiet'], passMinutes: 2 });
  arriveAt(tab, page.url);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  await frames.untilSeen();
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ kind: 'quiet', passMinutes: 2 }]);
  const other = `sam.${page.handle}`;
  const sam = await desk.list('Sam', { site: 'instagram', key: other }, { settle: null });
  arriveAt(tab, `https://www.instagram.com/${other}/`);
  const pause = await PauseOnPage.on(browser, tab);
  await pause.pressEarly('Go on');
  expect(await pause.text()).toContain('Not yet');
  await expect.poll(() => desk.moments(sam)).toMatchObject([{ kind: everyone.kinds[0] }]);
  await tab.close();
  await desk.tell('removePerson', sam.id);
});

it('is set in the list, and what is weaker than for everyone begins the next morning', async ({
  browser,
  desk,
  tab,
  page,
  listRobin,
  everyone,
}) => {
  const robin = await listRobin({ settle: null });
  const list = await browser.openExtensionPage('options.html#people');
  await list.waitForSelector(`#person-${robin.id}`);
  for (const words of ['Its own wait', 'Its own kinds', 'Breath', 'Words']) await tick(list, words);
  await slide(list, everyone.settle - 50);
  await until('the sentence', () =>
    list.evaluate(() => document.body.textContent.includes('Some of this starts on')),
  );
  await list.close();
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain('60 seconds');
  await expect.poll(() => desk.moments(robin)).toMatchObject([{ kind: 'breath' }]);
});

/**
 * Clicks a box in the list of people by the words it begins with, once it is there. While what was chosen before is
 * being kept the last of several stays chosen, so it is clicked until it changes.
 */
async function tick(list: Page, words: string): Promise<void> {
  await until(words, () =>
    list.evaluate((start) => {
      const labels = [...document.querySelectorAll('label')];
      const label = labels.find(({ textContent }) => textContent.trim().startsWith(start));
      const box = label?.querySelector('input');
      const before = box?.checked;
      label?.click();
      return box?.checked !== before;
    }, words),
  );
}

/** Moves the slider of the list of people to so many seconds, and lets it go. */
async function slide(list: Page, seconds: number): Promise<void> {
  await list.evaluate((value) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    if (!slider) throw new Error('no slider');
    slider.valueAsNumber = value;
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  }, seconds);
}
