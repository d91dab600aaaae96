import { onWindow, sharedGlobals } from '../shared-globals.ts';

/**
 * Hears of everything a person does before the page does, and of what begins to play: some of a site's
 * listeners hear everything, but nobody comes before one on the window that was added before the
 * page's first script. Whoever stands before the page takes what is heard.
 */
export function captureInput(): void {
  const kinds =
    'play keydown keyup keypress beforeinput input copy cut paste click mousedown mouseup pointerdown pointerup wheel touchstart touchmove touchend';
  for (const kind of kinds.split(' ')) {
    onWindow(kind, (event) => sharedGlobals.standing?.hear(event), true);
  }
}
