/**
 * Does several things at once; what fails, or isn't there at all, stops none of the others. Rejects at the end, as
 * the first of those that failed did.
 */
export async function eachByItself(...steps: (() => unknown)[]): Promise<void> {
  const done = await Promise.allSettled(steps.map((step) => Promise.try(step)));
  for (const one of done) if (one.status === 'rejected') throw one.reason;
}
