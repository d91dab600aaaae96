import axe from 'axe-core';

/**
 * A matcher: `await expect(element).accessible()`. Fails with what axe found, by rule and element, once all
 * that fades in has: what is half there has too little contrast.
 */
export async function accessible(element: Element) {
  for (const motion of element.getAnimations({ subtree: true })) {
    if (Number.isFinite(motion.effect?.getComputedTiming().endTime)) motion.finish();
  }
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // Style sheets and media are fetched again only for rules that aren’t asked, or find nothing here.
    preload: false,
  });
  const found = violations.map(
    (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`,
  );
  return { pass: found.length === 0, message: () => found.join('\n') };
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** No axe violation in the element's tree. */
    accessible(): R extends never ? T : Promise<void>;
  }
}
