/** Comes once the first words of a document are on the screen; in a tab that nobody sees, never. */
export function afterFirstPaint(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const seen = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName('first-contentful-paint').length > 0) resolve();
  });
  seen.observe({ type: 'paint', buffered: true });
  return promise.finally(() => seen.disconnect());
}
