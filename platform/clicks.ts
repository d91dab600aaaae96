/** Says whether a link was taken care of. */
type OnLink = (link: HTMLAnchorElement | HTMLAreaElement) => boolean;

/**
 * Hears of plain clicks on links before the page does (this runs before any of its scripts), and
 * keeps a click from the page, and from the browser, when `onLink` takes care of it. Clicks that open
 * another tab are left alone: the new tab is met when it arrives.
 */
export function onLinkClick(onLink: OnLink): void {
  const hear = (event: MouseEvent) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    for (const target of event.composedPath()) {
      if (!(target instanceof HTMLAnchorElement || target instanceof HTMLAreaElement)) continue;
      if (!target.href || /^_blank$/i.test(target.target) || !onLink(target)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
  };
  addEventListener('click', hear, true);
}
