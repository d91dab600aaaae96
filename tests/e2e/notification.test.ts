import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import type { Invitation } from '../../core/calendar/invitation.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { findKind } from '../support/browser/find-browser.ts';
import { FirefoxSession } from '../support/browser/firefox-session.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import { answerBrowser } from '../support/browser-asks.ts';
import { builtExtension } from '../support/built.ts';
import { Desk } from '../support/desk.ts';
import { clickNotification, showsNotification } from '../support/desktop-notification.ts';
import { openDisplay } from '../support/display/display.ts';
import { openTab } from '../support/open-tab.ts';
import { it as test } from '../support/stage.ts';
import { until } from '../support/until.ts';

const kind = inject('browserKind');
const box = '::-p-aria([name="Show a notification too"][role="checkbox"])';

/** A browser that was never asked, on a display where its own windows are seen. */
const it = test.extend('own', { scope: 'file' }, async ({ network }, { onCleanup }) => {
  const display = await openDisplay();
  const browser = await openBrowser(kind, {
    program: findKind(kind) ?? '',
    extension: builtExtension(kind, 'suite'),
    proxyPort: network.port,
    display: display.name,
  });
  onCleanup(async () => {
    await browser.close();
    display.close();
  });
  const desk = await Desk.open(browser);
  if (kind === 'firefox') {
    // In windows of its own, not by way of a desktop that isn't there.
    const pref = `Services.prefs.setBoolPref('alerts.useSystemBackend', false);`;
    await new FirefoxSession(desk.page.browser()).inBrowser(pref);
  }
  return { browser, display: display.name, desk };
});

/** Keeps when the week comes: each Sunday at six, and it has come since it was last opened, in 1970. */
const keep = (desk: Desk, weekly: Partial<Invitation>) =>
  desk.tell(
    'saveSettings',
    settingsSchema.parse({
      weekly: { weekday: 7, hour: 18, notify: true, openedAt: 0, ...weekly },
    }),
  );

/** The notifications there are; null where the browser gives no such thing. */
const shown = (desk: Desk) =>
  desk.page.evaluate(async () =>
    chrome.notifications ? Object.keys(await chrome.notifications.getAll()) : null,
  );

const mayNotify = (desk: Desk) =>
  desk.page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));

const badge = (desk: Desk) => desk.page.evaluate(() => chrome.action.getBadgeText({}));

/** Lets the alarm ring an hour late, as after sleep, and waits until all that it does is done. */
async function ringLate(desk: Desk): Promise<void> {
  const rang = await desk.page.evaluate(async () => {
    await chrome.alarms.create('next', { when: Date.now() - 3_600_000 });
    return Date.now();
  });
  await until('the next alarm', () =>
    desk.page.evaluate(
      async (before) => ((await chrome.alarms.get('next'))?.scheduledTime ?? 0) > before,
      rang,
    ),
  );
}

/** Switches the notification on, on the page of the week, and answers what the browser asks. */
async function ask({ desk, display }: { desk: Desk; display: string }, answer: 'yes' | 'no') {
  await keep(desk, { notify: false, openedAt: Date.now() });
  const week = await desk.browser.openExtensionPage('options.html#week');
  await week.locator('summary ::-p-text(A weekly reminder)').click();
  await week.locator(box).click();
  await answerBrowser(kind, week, display, answer);
  return week;
}

const isOn = (page: Page) => page.$eval(box, (element) => element.matches(':checked'));

describe('the browser asks whether Ebb may show a notification', () => {
  it('and after a no there is the badge, and nothing else', async ({ own }) => {
    const { desk, display } = own;
    const week = await ask(own, 'no');
    await until('the sentence', () =>
      week.evaluate(() => document.body.textContent.includes('Your browser didn’t allow it.')),
    );
    expect(await isOn(week)).toBe(false);
    await week.close();
    // Also where it is wished for, as a file from another browser may say.
    await keep(desk, { notify: true });
    expect(await badge(desk)).toBe('•');
    expect(await shown(desk)).toBeNull();
    expect(showsNotification(display)).toBe(false);
    await desk.tell('eraseAll', null);
  }, 60_000);

  it('and after a yes it comes once, also late, and leads to the week', async ({ own }) => {
    const { desk, display } = own;
    const asking = await ask(own, 'yes');
    await until('the switch', () => isOn(asking));
    await asking.close();
    expect(await shown(desk)).toEqual([]);

    await keep(desk, {});
    await until('the notification', async () => (await shown(desk))?.includes('week'));
    await clickNotification(display);
    await untilWeekIsOpen(desk);
    await until('it to be gone', async () => (await shown(desk))?.length === 0);
    await until('an empty screen', async () => !showsNotification(display));

    // A week that nobody opened, and an alarm again and again: said is said.
    await keep(desk, {});
    await ringLate(desk);
    expect(await badge(desk)).toBe('•');
    expect(await shown(desk)).toEqual([]);

    // Asleep at that time: nothing was said yet, and the background has long been stopped.
    await desk.page.evaluate(() => chrome.storage.local.set({ 'invitation said': 0 }));
    await desk.browser.stopBackground();
    await ringLate(desk);
    await until('the notification', async () => (await shown(desk))?.includes('week'));
    await desk.browser.stopBackground();
    await clickNotification(display);
    await untilWeekIsOpen(desk);
    await ringLate(desk);
    expect(await shown(desk)).toEqual([]);

    // Erased, Ebb is as it was installed, in the browser's own list too.
    await desk.tell('eraseAll', null);
    expect(await mayNotify(desk)).toBe(false);
  }, 60_000);
});

/** Waits until the week was opened in a tab and taken the badge off, and closes it. */
async function untilWeekIsOpen(desk: Desk): Promise<void> {
  const week = await openTab(desk.browser, '#week');
  await until('the icon as it was', async () => (await badge(desk)) === '');
  await week.close();
}
