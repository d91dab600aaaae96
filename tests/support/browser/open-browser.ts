import { openChromium } from './chromium.ts';
import type { EbbBrowser, Opening } from './ebb-browser.ts';
import { openFirefox } from './firefox.ts';

/** Opens Chromium (Chrome, Edge) or Firefox. */
export function openBrowser(kind: 'chromium' | 'firefox', opening: Opening): Promise<EbbBrowser> {
  return kind === 'firefox' ? openFirefox(opening) : openChromium(opening);
}
