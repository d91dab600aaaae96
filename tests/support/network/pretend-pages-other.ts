/** A kind of document that isn't HTML. */
interface OtherDocument {
  /** What the server says it is. */
  type: string;
  /** Its text, loud all over, with a script that runs first of all; plain text has neither. */
  body(script: string): string;
}

/** Pages that aren't HTML, by the name that asks for them. */
export const otherDocuments: Record<string, OtherDocument> = {
  xhtml: {
    type: 'application/xhtml+xml',
    body: (script) => `<html xmlns="http://www.w3.org/1999/xhtml" style="background:#ff00ff">
<head><title>A pretend page</title><script>//<![CDATA[
${script}
//]]></script></head><body>here</body></html>`,
  },
  svg: {
    type: 'image/svg+xml',
    body: (script) => `<svg xmlns="http://www.w3.org/2000/svg" style="background:#ff00ff">
<script>//<![CDATA[
${script}
//]]></script><rect width="100%" height="100%" fill="#ff00ff"/></svg>`,
  },
  xml: {
    type: 'application/xml',
    body: (script) => `<list xmlns:h="http://www.w3.org/1999/xhtml"><h:script>//<![CDATA[
${script}
//]]></h:script><h:div style="position:fixed;inset:0;background:#ff00ff">here</h:div></list>`,
  },
  text: { type: 'text/plain', body: () => 'here' },
  pdf: { type: 'application/pdf', body: () => '%PDF-1.4\ntrailer<</Root<</Type/Catalog>>>>' },
};
