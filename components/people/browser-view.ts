/** A page in a place of the browser's own, where no extension may stand before it. */
export interface BrowserView {
  /** The address of the page that is shown there. */
  address: string;
  /** Which place it is; null for a page that is shown as itself. */
  view: 'source' | 'reader' | OwnPlace | null;
}

/** What a browser shows by itself, or keeps every extension from. */
export type OwnPlace = 'pdf' | 'store';

/**
 * Tells such a place from its address: the source text, the reader view of Firefox, PDFs where the browser shows them
 * itself (Firefox does, Chromium's can be paused before: tests/e2e/any-page.test.ts), and its store.
 */
export function browserView(text: string): BrowserView {
  const [, source] = /^view-source:(.+)$/i.exec(text) ?? [];
  if (source) return { address: source, view: 'source' };
  const [, read] = /^about:reader\?(?:.*&)?url=([^&]+)/i.exec(text) ?? [];
  if (read) return { address: decoded(read), view: 'reader' };
  return { address: text, view: ownPlace(text) };
}

/** Hosts that the browser keeps every extension from: in Firefox its makers', https://bugzil.la/1415644. */
const closed = {
  firefox:
    /^(?:addons|support|accounts|profile\.accounts|sync\.services)\.(?:mozilla\.org|mozilla\.com|firefox\.com)$/,
  others: /^(?:chromewebstore\.google\.com|microsoftedge\.microsoft\.com)$/,
};

/** Which place of its own a web address is to this browser, with or without its scheme; null for any other. */
export function ownPlace(address: string): OwnPlace | null {
  const url = URL.parse(/^https?:/i.test(address) ? address : `https://${address}`);
  const isFirefox = Boolean(import.meta.env.FIREFOX);
  if (url && closed[isFirefox ? 'firefox' : 'others'].test(url.hostname)) return 'store';
  return isFirefox && /\.pdf(?:$|[?#])/i.test(address) ? 'pdf' : null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
