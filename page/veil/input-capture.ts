import { onWindow, shared } from '../shared-state.ts';
import { tellingKinds } from './telling-kinds.ts';

/**
 * Captures everything a person does, and what begins to play, before the page does: a listener on the window
 * that was added before the page's first script runs before all of the page's. The events go to the pause
 * that stands there, if one does.
 */
export function captureInput(): void {
  const kinds =
    'keydown keyup keypress beforeinput input copy cut paste click mousedown mouseup pointerdown pointerup wheel touchstart touchmove touchend';
  for (const kind of (kinds + tellingKinds).split(' ')) {
    const hear = (event: Event) => {
      if (import.meta.env.FIREFOX && shared.raising) event.stopImmediatePropagation();
      else shared.standing?.hear(event);
    };
    onWindow(kind, hear, true);
  }
}
