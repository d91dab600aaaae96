import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openTab } from '../open-tab.ts';
import type { EbbBrowser } from './ebb-browser.ts';

/**
 * Closes the page that Ebb opens once it is installed: it would stand in front of what a test looks at. What
 * isn't Ebb, without options, opens none.
 */
export async function closeFirstPage(
  extension: string,
  browser: Pick<EbbBrowser, 'tabs'>,
): Promise<void> {
  if (!existsSync(join(extension, 'options.html'))) return;
  const page = await openTab(browser, '#first');
  await page.close();
}
