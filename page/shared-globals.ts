/**
 * Holds what Ebb's content scripts in one page share, and the page can't see: `standing` and `watched`. A
 * constant for the global object makes each script smaller.
 */
export const sharedGlobals = globalThis;

/** Does nothing. */
export const nothing = (): undefined => {};

/** Listens on the window. A constant makes each script smaller. */
export const onWindow = sharedGlobals.addEventListener;
