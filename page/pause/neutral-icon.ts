import { xhtml } from './xhtml.ts';

/**
 * A picture of nothing; an address without a picture would leave the icon there was. Firefox asks the
 * page's policy about it, but not about its own picture for pages that have none
 * (tests/e2e/tab-face.test.ts).
 */
const emptyPicture = import.meta.env.FIREFOX
  ? 'chrome://global/skin/icons/defaultFavicon.svg'
  : 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/**
 * Takes the icon off the tab until `over`, as long as `again` says so. Meanwhile the page's links to icons
 * have no effect, new ones neither.
 */
export function neutralIcon(over: AbortSignal, again: () => boolean): void {
  const own = linkTo(emptyPicture);
  // Chromium asks the policy only whether this link is a reason to look for icons, and then takes every
  // link that counts (tests/e2e/tab-face.test.ts).
  const reason = linkTo('chrome-extension://none/');
  reason.media = 'not all';
  const aside = new Map<HTMLLinkElement, string>();
  const keep = () => {
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]');
    const theirs = [...links].filter((link) => link !== own);
    if ((theirs.length === 0 && own.isConnected) || !again()) return;
    for (const link of theirs) {
      aside.set(link, link.rel);
      link.rel = '';
    }
    // Firefox reads a link a task after it came: what was put aside by then has no effect. Inserted anew, this
    // one would be preferred, as SVG, over theirs if they come back in the same 100 ms
    // (tests/e2e/tab-face.test.ts).
    if (import.meta.env.FIREFOX && own.isConnected) return;
    own.remove();
    // Inserting a link makes the browser look for the icon anew.
    (document.head ?? document.documentElement)?.prepend(own);
    if (!import.meta.env.FIREFOX) own.after(reason);
    reason.remove();
  };
  const observer = new MutationObserver(keep);
  keep();
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['rel'],
  });
  over.addEventListener('abort', () => {
    observer.disconnect();
    own.remove();
    for (const [link, rel] of aside) {
      if (!link.rel) link.rel = rel;
      link.parentNode?.insertBefore(link, link.nextSibling);
    }
    if (aside.size > 0) return;
    // Browsers look here when a page names no icon. The link stays until they have read it.
    own.href = '/favicon.ico';
    document.head?.prepend(own);
    requestAnimationFrame(() => own.remove());
  });
}

function linkTo(href: string): HTMLLinkElement {
  const link = document.createElementNS(xhtml, 'link') as HTMLLinkElement;
  return Object.assign(link, { rel: 'icon', href });
}
