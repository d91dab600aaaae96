import { expect } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import type { Desk } from '../support/desk.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const mark = (desk: Desk) =>
  desk.page.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));

/** An invitation for an hour that has been since the week was last opened, in 1970. */
const weekly = { weekday: 7, hour: 18, notify: false, openedAt: 0 };

it('the week comes as a mark on the icon, and opening it takes the mark off', async ({ desk }) => {
  expect((await mark(desk)).text).toBe('');
  await desk.tell('saveSettings', settingsSchema.parse({ weekly }));
  expect(await mark(desk)).toEqual({ text: '•', title: 'Your week is here' });
  await desk.browser.stopBackground();
  expect((await mark(desk)).text).toBe('•');
  const week = await desk.browser.openExtensionPage('options.html#week');
  await week.bringToFront();
  await until('the icon as it was', async () => (await mark(desk)).text === '');
  expect((await mark(desk)).title).not.toBe('Your week is here');
  await week.close();
  await desk.tell('eraseAll', null);
});
