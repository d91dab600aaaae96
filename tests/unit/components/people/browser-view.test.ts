import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserView, isShownPdf } from '../../../../components/people/browser-view.ts';

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
    expect(isShownPdf(address)).toBe(false);
    vi.stubEnv('FIREFOX', 'true');
    expect(isShownPdf(address)).toBe(isPdf);
    expect(browserView(address).view).toBe(isPdf ? 'pdf' : null);
  });
});
