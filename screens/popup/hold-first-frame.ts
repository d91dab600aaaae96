/**
 * Keeps the popup from being shown until it is complete: browsers show it when its page has loaded, and
 * a document within it that is still being written keeps it loading. Gives the way to let go.
 */
export function holdFirstFrame(): () => void {
  const unfinished = document.createElement('iframe');
  unfinished.hidden = true;
  document.documentElement.append(unfinished);
  unfinished.contentDocument?.open();
  return () => unfinished.remove();
}
