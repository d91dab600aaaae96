import { expect } from 'vitest';
import { until } from '../../support/until.ts';
import { untilPrepared } from '../../support/until-prepared.ts';
import { it } from '../../support/with-faults.ts';

declare global {
  /** In the options page: how often what was prepared was taken away. */
  var takenAway: number;
}

it('a background that is woken once more after a listing takes nothing away that was prepared', async ({
  withFaults,
}) => {
  // In a browser of its own: a background that has been started anew since hears from its start.
  const { browser, desk, robin } = await withFaults({});
  await untilPrepared(desk, robin.id);
  await desk.page.evaluate(countTakenAway);
  await browser.stopBackground();
  await until('the background, woken by its alarm', () => browser.backgroundRuns());
  // Told of a change after the alarm has rung, it takes away once.
  await desk.tell('savePerson', { ...robin, nickname: 'Robin from work' });
  expect(await desk.page.evaluate(() => globalThis.takenAway)).toBe(1);
});

/** Runs in the options page. */
function countTakenAway(): void {
  globalThis.takenAway = 0;
  chrome.storage.local.onChanged.addListener(({ prepared }) => {
    if (prepared?.newValue === null) globalThis.takenAway += 1;
  });
}
