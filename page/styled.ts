import { ownDocument } from './own-document.ts';

/** Makes an element that looks so. CSSOM, not a style element: the page's own policy has no say in it. */
export function styled<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  css: string,
): HTMLElementTagNameMap[Tag] {
  const create: (tag: Tag) => HTMLElementTagNameMap[Tag] = ownDocument('createElement');
  const element = create.call(document, tag);
  element.style.cssText = css;
  return element;
}
