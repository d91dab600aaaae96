import { xhtml } from './xhtml.ts';

/**
 * Gives the tab the site's name for a title until `over`, as long as `again` says so. It is in a title
 * element of its own that comes first, so the page's own element stays as it is, and may change meanwhile.
 */
export function neutralTitle(over: AbortSignal, again: () => boolean): void {
  const name = location.hostname;
  const title = document.createElementNS(xhtml, 'title');
  title.textContent = name;
  let theirs: string | null = null;
  const keep = () => {
    if (!title.isConnected && again()) document.documentElement?.prepend(title);
    if (title.textContent === name || !again()) return;
    theirs = title.textContent;
    title.textContent = name;
  };
  const observer = new MutationObserver(keep);
  keep();
  observer.observe(title, { childList: true });
  // The page may replace its root, and the title with it.
  observer.observe(document, { childList: true });
  over.addEventListener('abort', () => {
    observer.disconnect();
    title.remove();
    if (theirs !== null) document.title = theirs;
  });
}
