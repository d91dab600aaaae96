/** What a person does, as events that would reach the page beneath: some of a site's listeners hear everything. */
const kinds =
  'keydown keyup keypress beforeinput input copy cut paste click mousedown mouseup pointerdown pointerup wheel touchstart touchmove touchend';

/**
 * Hears of everything a person does before the page does: nobody can come before a listener on the
 * window that was added before the page's first script. While the pause is up, it takes what is heard.
 */
export function openGate(): void {
  for (const kind of kinds.split(' ')) {
    addEventListener(kind, (event) => globalThis.standing?.hear?.(event), true);
  }
}
