import { onWindow } from '../shared-state.ts';

/** Says whether a link was taken care of. */
type OnLink = (link: HTMLAnchorElement) => boolean;

/**
 * Hears of plain clicks on links before the page does (this runs before any of its scripts), and
 * keeps a click from the page, and from the browser, when `onLink` takes care of it. Clicks that open
 * another tab are left alone: the new tab is met when it arrives.
 */
export const onLinkClick = (onLink: OnLink): void => {
  const hear = (event: MouseEvent) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || link.target === '_blank' || !onLink(link)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  onWindow('click', hear, true);
};
