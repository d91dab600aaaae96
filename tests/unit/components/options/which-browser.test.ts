import { expect, test } from 'vitest';
import { whichBrowser } from '../../../../components/options/which-browser.ts';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0';

test.each([
  ['chrome', `Mozilla/5.0 (X11; Linux x86_64) ${chrome} Safari/537.36`],
  ['edge', `Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 Edg/156.0.0.0`],
  ['edgePhone', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36 EdgA/156.0`],
  ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['firefoxPhone', 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0'],
  ['other', `Mozilla/5.0 (Windows NT 10.0) ${chrome} Safari/537.36 OPR/120.0.0.0`],
  ['other', `Mozilla/5.0 (Linux; Android 10; K) ${chrome} Mobile Safari/537.36`],
  ['other', ''],
])('it is %s by %s', (name, userAgent) => {
  expect(whichBrowser(userAgent)).toBe(name);
});
