import { describe, expect, test, vi } from 'vitest';
import { invite } from '../../../background/invite.ts';
import { refresh } from '../../../background/refresh.ts';
import { startAfresh } from '../../../background/start-afresh.ts';
import type { Invitation } from '../../../core/calendar/invitation.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { writeSettings } from '../../../platform/background/write.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';

/** Sundays at six, last opened on the Sunday before this Wednesday. */
const weekly: Invitation = {
  weekday: 7,
  hour: 18,
  notify: false,
  openedAt: sunday(15) + 3_600_000,
};

/** Six in the evening of a Sunday in November 2026, by this machine's clock. */
function sunday(date: number): number {
  return new Date(2026, 10, date, 18).getTime();
}

const set = (more: Partial<Invitation> | null) =>
  writeSettings(settingsSchema.parse({ weekly: more && { ...weekly, ...more } }));

async function open() {
  const fresh = await freshBrowser(new Date(2026, 10, 18, 12).toISOString());
  const { action, alarms, notifications } = fresh.browser;
  const badge = async () => [await action.getBadgeText({}), await action.getTitle({})];
  const said = () => Object.keys(notifications.getAllCreateOptions());
  const alarm = async () => (await alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
  return { ...fresh, badge, said, alarm };
}

const bare = ['', ''];
const badged = ['•', 'invitation.badge'];

describe('the badge on the icon', () => {
  test('comes when the week does, and goes once it was opened', async () => {
    const { badge } = await open();
    await set({});
    await invite();
    expect(await badge()).toEqual(bare);
    vi.setSystemTime(sunday(22));
    await invite();
    expect(await badge()).toEqual(badged);
    await set({ openedAt: sunday(22) + 1 });
    await invite();
    expect(await badge()).toEqual(bare);
  });

  test('is there when the week came while the browser was closed, and the next has its alarm', async () => {
    const { badge, alarm } = await open();
    await set({ openedAt: 0 });
    await startAfresh();
    expect(await badge()).toEqual(badged);
    expect(await alarm()).toEqual([sunday(22)]);
  });

  test('goes when no week is wanted any more', async () => {
    const { badge, alarm } = await open();
    await set({ openedAt: 0 });
    await startAfresh();
    await set(null);
    await startAfresh();
    expect([await badge(), await alarm()]).toEqual([bare, []]);
  });
});

describe('a notification', () => {
  test('is shown once a week, to those who asked and allowed it', async () => {
    const { said, permissions, browser } = await open();
    await permissions.request({ permissions: ['notifications'] });
    await set({ openedAt: 0, notify: true });
    // The alarm and the browser's start may ring at once.
    await Promise.all([invite(), invite()]);
    expect(said()).toEqual(['week']);
    await browser.notifications.clear('week');
    vi.setSystemTime(sunday(22) - 1);
    await invite();
    expect(said()).toEqual([]);
    vi.setSystemTime(sunday(22));
    await invite();
    expect(said()).toEqual(['week']);
  });

  test('goes once the week was opened, wherever it still stands', async () => {
    const { said, permissions } = await open();
    await permissions.request({ permissions: ['notifications'] });
    await set({ openedAt: 0, notify: true });
    await invite();
    await set({ openedAt: Date.now(), notify: true });
    await invite();
    expect(said()).toEqual([]);
  });

  test.each([
    ['asked for', false, ['notifications']],
    ['allowed any more', true, []],
  ])('is not shown when it isn’t %s', async (_, notify, allowed) => {
    const { said, badge, permissions } = await open();
    await permissions.request({ permissions: allowed });
    await set({ openedAt: 0, notify });
    await invite();
    expect([said(), await badge()]).toEqual([[], badged]);
  });

  test('opens the week when it is clicked', async () => {
    const { permissions, browser } = await open();
    await permissions.request({ permissions: ['notifications'] });
    await set({ openedAt: 0, notify: true });
    await invite();
    const opened = vi.spyOn(browser.tabs, 'create');
    await browser.notifications.onClicked.trigger('week');
    expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#week$/) });
  });
});

describe('the alarm', () => {
  test('is for the next time the week comes', async () => {
    const { alarm } = await open();
    await set({});
    await refresh();
    expect(await alarm()).toEqual([sunday(22)]);
  });

  test('in Firefox, which counts no time asleep, is never far', async () => {
    const { alarm } = await open();
    vi.stubEnv('FIREFOX', 'true');
    await set({});
    await refresh().finally(() => vi.unstubAllEnvs());
    expect(await alarm()).toEqual([Date.now() + 15 * 60_000]);
  });
});
