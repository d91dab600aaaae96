/** How long a page that was left may take to go, milliseconds. */
const patience = 3000;

/** Calls back when the page asks whether one really wants to leave it, and one doesn't, or it takes long. */
export function whenStayed(stayed: () => void): void {
  const hear = (event: BeforeUnloadEvent) => {
    // The page's own listeners run after this one, and Chromium runs no script while it asks the person
    // (tests/e2e/ways-out.test.ts).
    setTimeout(() => event.defaultPrevented && setTimeout(stayed, patience));
  };
  addEventListener('beforeunload', hear, { once: true });
}
