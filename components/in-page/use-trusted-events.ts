import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { isFromPerson } from './redispatch-event.ts';

const kinds = ['click', 'keydown', 'keyup', 'input', 'change', 'submit', 'pointerdown'];

/** Lets only events made by a person reach what is inside; a page's script can't choose for anyone. */
export function useTrustedEvents(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = root.current;
    for (const kind of kinds) element?.addEventListener(kind, stopUntrusted, { capture: true });
    return () => {
      for (const kind of kinds) {
        element?.removeEventListener(kind, stopUntrusted, { capture: true });
      }
    };
  }, [root]);
}

function stopUntrusted(event: Event): void {
  if (isFromPerson(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}
