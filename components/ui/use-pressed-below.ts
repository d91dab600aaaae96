import { useEffect, useRef } from 'preact/hooks';

/** How much of the window's lower edge a message may hide, px. */
const hidden = 160;

/**
 * Whether what was last pressed, or typed into, is so far down that a message at the lower edge would hide it. Gives
 * a function to ask that while drawing.
 */
export function usePressedBelow(): () => boolean {
  const pressed = useRef(0);
  useEffect(() => {
    const remember = (event: Event) => {
      const { bottom } =
        event.target instanceof Element ? event.target.getBoundingClientRect() : { bottom: 0 };
      pressed.current = Math.max(bottom, event instanceof MouseEvent ? event.clientY : 0);
    };
    // Keys press by a click too.
    const kinds = ['click', 'input'] as const;
    for (const kind of kinds) addEventListener(kind, remember, { capture: true });
    return () => {
      for (const kind of kinds) removeEventListener(kind, remember, { capture: true });
    };
  }, []);
  return () => pressed.current > innerHeight - hidden;
}
