/**
 * Chromium never paints a document that was stopped before its parser made a body, so it is given an
 * empty one; in Firefox that would start the page's own parser again.
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
 * XML can't be opened anew, and all but XHTML can't carry a veil; what there is of the stopped document gives
 * way to an empty one. Chromium would fill the window with the ground of an XHTML page.
 */
export function speakHtml(): void {
  if (!document.contentType.endsWith('xml')) return;
  const value = (name: string) => document.createElementNS('http://www.w3.org/1999/xhtml', name);
  Object.defineProperty(document, 'createElement', { value });
  document.documentElement.replaceWith(value('html'));
}
