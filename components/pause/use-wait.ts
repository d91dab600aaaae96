import { useLayoutEffect, useState } from 'preact/hooks';
import type { Clock } from './clock.ts';

/** How far the wait has come. */
export interface Wait {
  /** Whole seconds still to wait, rounded up; 0 when it is over. */
  left: number;
  /** Whether *go on* can be pressed. */
  ready: boolean;
  /** How full the wave is to be by the end of this second, 0–1. */
  filled: number;
}

/**
 * Counts `settle` seconds down, only while the page is seen, and never back up. It reads the clock
 * at every step instead of counting steps, so that late timers don't lengthen the wait.
 */
export function useWait(settle: number, clock: Clock): Wait {
  const [left, setLeft] = useState(Math.ceil(settle));
  useLayoutEffect(() => count(settle * 1000, clock, setLeft), [settle, clock]);
  const ready = left === 0;
  return { left, ready, filled: ready ? 1 : Math.min(1, (settle - left + 1) / settle) };
}

/** Tells the whole seconds left of `total` milliseconds as they change; gives the way to stop. */
function count(total: number, clock: Clock, tell: (seconds: number) => void): () => void {
  let seen = 0;
  let since: number | null = null;
  let cancel = () => {};

  function step() {
    const left = Math.max(0, total - seen - (since === null ? 0 : clock.now() - since));
    const seconds = Math.ceil(left / 1000);
    tell(seconds);
    if (seconds > 0 && since !== null) cancel = clock.after(left - (seconds - 1) * 1000, step);
  }

  function look() {
    cancel();
    if (since !== null) seen += clock.now() - since;
    since = clock.visible() ? clock.now() : null;
    step();
  }

  const unwatch = clock.onVisibility(look);
  look();
  return () => {
    cancel();
    unwatch();
  };
}
