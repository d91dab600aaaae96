/** How long a page that was left may take to go, milliseconds. */
const patience = 3000;

/** Calls back when the page asks whether one really wants to leave it, and one doesn't, or it takes long. */
export function whenStayed(stayed: () => void): void {
  const hear = (event: BeforeUnloadEvent) => {
    // The page's own listeners are still to come, and in Chromium nothing runs while it asks.
    setTimeout(() => event.defaultPrevented && setTimeout(stayed, patience));
  };
  addEventListener('beforeunload', hear, { once: true });
}
