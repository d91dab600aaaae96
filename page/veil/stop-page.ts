/**
 * Stops the page before anything of it runs. Chromium never paints a document that was stopped before its
 * parser made a body, so it gets an empty one; in Firefox that would start the page's own parser again
 * (tests/e2e/direct-visit.test.ts).
 */
export function stopPage(): void {
  try {
    if (!import.meta.env.FIREFOX) {
      document.open();
      document.close();
    }
  } catch {
    // Documents of XML can't be opened anew; the veil covers them all the same.
  }
  window.stop();
}

/**
 * Replaces a stopped document of XML by an empty one of HTML: it can't be opened anew, and only XHTML can
 * carry a veil. Chromium would fill the window with the ground of an XHTML page (tests/e2e/any-page.test.ts).
 */
export function speakHtml(): void {
  if (!document.contentType.endsWith('xml')) return;
  const value = (name: string) => document.createElementNS('http://www.w3.org/1999/xhtml', name);
  // The page has a prototype of its own.
  Object.defineProperty(Document.prototype, 'createElement', { value });
  document.documentElement.replaceWith(value('html'));
}
