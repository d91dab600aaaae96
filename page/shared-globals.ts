/**
 * What Ebb's content scripts of one page share, and the page can't see: `standing` and `watched`. A name
 * of its own for the global object weighs less in each of them.
 */
export const sharedGlobals = globalThis;

/** Does nothing. */
export const nothing = (): undefined => {};

/** Listens on the window; so named, each use weighs less. */
export const onWindow = sharedGlobals.addEventListener;
