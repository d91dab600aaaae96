/** Time and sight as the pause needs them; a seam for tests. */
export interface Clock {
  /** Milliseconds that only go forward. */
  now(): number;
  /** Whether someone can see the page. */
  visible(): boolean;
  /** Calls back whenever `visible()` changes; gives the way to stop. */
  onVisibility(changed: () => void): () => void;
  /** Calls back once after that many milliseconds; gives the way to stop. */
  after(milliseconds: number, then: () => void): () => void;
}

/** The browser's own clock and visibility. */
export const pageClock: Clock = {
  now: () => performance.now(),
  visible: () => document.visibilityState === 'visible',
  onVisibility(changed) {
    document.addEventListener('visibilitychange', changed);
    return () => document.removeEventListener('visibilitychange', changed);
  },
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};
