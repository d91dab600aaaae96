/** A page in a place of the browser's own, where no extension may stand before it. */
export interface BrowserView {
  /** The address of the page that is shown there. */
  address: string;
  /** Which place it is; null for a page that is shown as itself. */
  view: 'source' | 'reader' | 'pdf' | null;
}

/**
 * Tells such a place from its address (the source text, Firefox's reader view), and PDFs where the browser
 * shows them itself: Firefox does, Chromium's can be paused before (tests/e2e/any-page.test.ts).
 */
export function browserView(text: string): BrowserView {
  const [, source] = /^view-source:(.+)$/i.exec(text) ?? [];
  if (source) return { address: source, view: 'source' };
  const [, read] = /^about:reader\?(?:.*&)?url=([^&]+)/i.exec(text) ?? [];
  if (read) return { address: decoded(read), view: 'reader' };
  return { address: text, view: isShownPdf(text) ? 'pdf' : null };
}

/** Whether an address, or the end of one, is a PDF that this browser shows itself. */
export function isShownPdf(address: string): boolean {
  return Boolean(import.meta.env.FIREFOX) && /\.pdf(?:$|[?#])/i.test(address);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
