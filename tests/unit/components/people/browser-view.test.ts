import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserView, ownPlace } from '../../../../components/people/browser-view.ts';

const page = 'https://www.instagram.com/robin/';

afterEach(() => vi.unstubAllEnvs());

describe('a place of the browser’s own', () => {
  test.each([
    ['a page as itself', page, { address: page, view: null }],
    ['its source', `view-source:${page}`, { address: page, view: 'source' }],
    [
      'Firefox’s reader view',
      `about:reader?url=${encodeURIComponent(page)}`,
      { address: page, view: 'reader' },
    ],
    ['a reader view with a broken address', 'about:reader?url=%', { address: '%', view: 'reader' }],
  ])('is told from %s', (_, text, expected) => {
    expect(browserView(text)).toEqual(expected);
  });

  test.each([
    ['https://robin.example/poems.pdf', true],
    ['robin.example/poems.PDF?page=2', true],
    ['https://robin.example/pdf/', false],
    ['https://robin.example/poems.pdf.html', false],
  ])('is where Firefox, and it alone, shows a PDF: %s', (address, isPdf) => {
    expect(ownPlace(address)).toBeNull();
    vi.stubEnv('FIREFOX', 'true');
    expect(ownPlace(address)).toBe(isPdf ? 'pdf' : null);
    expect(browserView(address).view).toBe(isPdf ? 'pdf' : null);
  });

  test.each([
    ['Firefox', 'https://addons.mozilla.org/firefox/user/5/', 'true'],
    ['Chromium', 'chromewebstore.google.com/user/5', ''],
  ])('is the store of %s, and to no other browser', (_, address, firefox) => {
    vi.stubEnv('FIREFOX', firefox);
    expect(browserView(address).view).toBe('store');
    vi.stubEnv('FIREFOX', firefox ? '' : 'true');
    expect(browserView(address).view).toBeNull();
  });
});
