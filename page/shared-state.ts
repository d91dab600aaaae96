/** What Ebb's content scripts in one page share; `standing` besides (page/veil/standing.ts). */
export interface SharedState {
  /** Whether the sentinel is here already; it is also brought to pages that were open before. */
  watched?: true;
  /** Whether a veil is just being raised; only where events tell what is in a closed tree. */
  raising?: boolean;
  /** Whether the chip's script is here already; every look at a page asks for it. */
  beside?: true;
}

declare global {
  interface Window {
    /** Under a symbol, for a page names elements, and a frame's or an element's name would be found here too. */
    [key]?: SharedState;
  }
}

const key: unique symbol = Symbol.for('ebb');

window[key] ??= {};
/** The same object in all of Ebb's scripts of one document; the page has another `window`. */
export const shared: SharedState = window[key];

/** Does nothing. */
export const nothing = (): undefined => {};

/**
 * Listens on the window. A constant makes each script smaller; of the global object, for Firefox refuses the window's
 * own when it is called by itself (tests/e2e/more-roads.test.ts).
 */
export const onWindow = globalThis.addEventListener;
