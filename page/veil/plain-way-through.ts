/**
 * The way through a held page that asks nobody: one more `#` at the end of the address, and a reload. Match patterns
 * ignore fragments, so hold still comes, sees it, and lets the page be. It is taken off again at once, before the
 * page's own scripts, and the fragment there was is as it was.
 */
export function openPlainly(): void {
  history.replaceState(null, '', `${location.href}#`);
  location.reload();
}

/** The same for a page that may be another than the one shown. */
export function openAfresh(url: string): void {
  try {
    if (location.href !== url) history.pushState(null, '', url);
    openPlainly();
  } catch {
    // A page of another site.
    location.assign(url);
  }
}

/** Whether this load is one that `openPlainly` asked for. Takes the mark off. */
export function wasOpenedPlainly(): boolean {
  if (!location.href.endsWith('#')) return false;
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming) || entry.type !== 'reload') return false;
  history.replaceState(null, '', location.href.slice(0, -1));
  return true;
}
