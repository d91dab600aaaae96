import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { pressesSince } from './presses.ts';
import { isFromPerson } from './redispatch-event.ts';

const kinds = ['click', 'keydown', 'keyup', 'input', 'change', 'submit', 'pointerdown'];

/**
 * Lets only what a person does reach what is inside a closed tree, and of that no press that began before it was
 * there. A click by a script counts too, as voice control and keyboard add-ons make it: no page reaches in there,
 * and what it dispatches outside doesn't come inside (tests/e2e/presses.test.ts).
 */
export function useTrustedEvents(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    const mayPress = pressesSince();
    const hear = (event: Event) => {
      if (isFromPerson(event) ? mayPress(event) : event.type === 'click') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    /** The page around hears nothing of a script's click either. */
    const keep = (event: Event) => event.isTrusted || event.stopPropagation();
    for (const kind of kinds) element?.addEventListener(kind, hear, { capture: true });
    element?.addEventListener('click', keep);
    return () => {
      for (const kind of kinds) element?.removeEventListener(kind, hear, { capture: true });
      element?.removeEventListener('click', keep);
    };
  }, [root]);
}
