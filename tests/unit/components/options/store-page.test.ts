import { expect, test } from 'vitest';
import { storePage } from '../../../../components/options/store-page.ts';

test.each([
  ['chrome', 'abcd', 'https://chromewebstore.google.com/detail/abcd/support'],
  ['edge', 'abcd', 'https://microsoftedge.microsoft.com/addons/detail/abcd'],
  ['firefox', 'ebb@ebb.invalid', 'https://addons.mozilla.org/firefox/addon/ebb%40ebb.invalid/'],
  ['firefoxPhone', 'ebb@x', 'https://addons.mozilla.org/firefox/addon/ebb%40x/'],
] as const)('in %s, %s stands at %s', (browser, id, address) => {
  expect(storePage(browser, id)).toBe(address);
});
