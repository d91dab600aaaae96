/** How long a picture may take, milliseconds: in a tab that nobody sees there never is one. */
const patience = 1000;

/** Comes once the first words of a document are on the screen, or after a while. */
export function afterFirstPaint(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const seen = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
  });
  seen.observe({ type: 'paint', buffered: true });
  setTimeout(resolve, patience);
  return promise.finally(() => seen.disconnect());
}
