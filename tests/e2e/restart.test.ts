import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished } from 'vitest';
import { settingsSchema } from '../../core/settings/settings.ts';
import { findKind } from '../support/browser/find-browser.ts';
import { FirefoxSession } from '../support/browser/firefox-session.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import { builtExtension } from '../support/built.ts';
import { Desk } from '../support/desk.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

const kind = inject('browserKind');

const mark = (desk: Desk) => desk.page.evaluate(() => chrome.action.getBadgeText({}));

/** A folder that is there as long as a test runs. */
function ownProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'ebb-profile-'));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return profile;
}

it('a week that came while the browser was closed is there when it opens', async ({
  network,
  display,
}) => {
  const profile = ownProfile();
  const open = () =>
    openBrowser(kind, {
      program: findKind(kind) ?? '',
      extension: builtExtension(kind, 'suite'),
      proxyPort: network.port,
      display: display.name,
      profile,
    });
  const before = await Desk.open(await open());
  if (kind === 'firefox') {
    // An add-on that is loaded for a test goes when Firefox closes; what it kept shall stay.
    const keeps = `Services.prefs.setBoolPref('extensions.webextensions.keepStorageOnUninstall', true);`;
    await new FirefoxSession(before.page.browser()).inBrowser(keeps);
  }
  const weekly = { weekday: 7, hour: 18, notify: false, openedAt: 0 };
  await before.tell('saveSettings', settingsSchema.parse({ weekly }));
  await before.browser.close();
  const browser = await open();
  onTestFinished(() => browser.close());
  const after = await Desk.open(browser);
  await until('the mark', async () => (await mark(after)) === '•');
  const alarms = await after.page.evaluate(() => chrome.alarms.getAll());
  expect(alarms.map(({ scheduledTime }) => scheduledTime > Date.now())).toEqual([true]);
}, 60_000);
