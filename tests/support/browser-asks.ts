import type { Page } from 'puppeteer-core';
import { FirefoxSession } from './browser/firefox-session.ts';
import { answerDialog } from './desktop.ts';
import { until } from './until.ts';

/** The button of Firefox's panel for each answer. */
const firefoxButton = { yes: 'button', no: 'secondaryButton' };

/**
 * Waits until the browser itself asks about a permission, and answers: in Chromium with keys, in
 * Firefox with the buttons of its panel.
 * @param page the page that asked
 * @param display the display its window is on
 */
export async function answerBrowser(
  kind: 'chromium' | 'firefox',
  page: Page,
  display: string,
  answer: 'yes' | 'no',
): Promise<void> {
  if (kind === 'chromium') {
    return answerDialog(page, display, answer);
  }
  const firefox = new FirefoxSession(page.browser());
  const panel = 'PopupNotifications.panel';
  await until(
    'the panel',
    async () => (await firefox.inBrowser(`return ${panel}.state;`)) === 'open',
  );
  const asked = `${panel}.querySelector('popupnotification')`;
  await firefox.inBrowser(`${asked}.${firefoxButton[answer]}.click();`);
}
