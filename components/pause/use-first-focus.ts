import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Names the dialog around the pause, and puts the focus on its words, or where there are none on the line before
 * them: a screen reader begins there, and no key presses anything yet. The first step with Tab leads to the first way.
 */
export function useFirstFocus(root: RefObject<HTMLElement | null>, name: string) {
  const before = useRef<HTMLParagraphElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const start = () => words.current ?? before.current;
  useLayoutEffect(() => {
    root.current?.closest('dialog')?.setAttribute('aria-label', name);
    // The words come first, also where there is little room: the focus doesn't take the view along.
    start()?.focus({ preventScroll: true });
  }, []);
  const stepFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || event.target !== start()) return;
    event.preventDefault();
    first.current?.focus();
  };
  return { before, words, first, stepFirst };
}
