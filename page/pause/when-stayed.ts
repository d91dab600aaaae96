/** How long a page may take to unload, milliseconds. */
const patience = 3000;

/** Calls back when the page asks the person to stay and they do, or when leaving takes too long. */
export function whenStayed(stayed: () => void): void {
  const hear = (event: BeforeUnloadEvent) => {
    // The page's own listeners run after this one, and Chromium runs no script while it asks the person
    // (tests/e2e/ways-out.test.ts).
    setTimeout(() => event.defaultPrevented && setTimeout(stayed, patience));
  };
  addEventListener('beforeunload', hear, { once: true });
}
