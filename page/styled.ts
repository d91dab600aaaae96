/** Makes an element that looks so. CSSOM, not a style element: the page's own policy has no say in it. */
export function styled<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  css: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  return element;
}
