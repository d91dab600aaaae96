/**
 * What Ebb's content scripts in one page share. Each part is declared where it belongs, by its file.
 */
// biome-ignore lint/suspicious/noEmptyInterface: its fields are declared elsewhere
export interface SharedState {}

declare global {
  interface Window {
    /** Under a symbol, for a page names elements, and a frame's or an element's name would be found here too. */
    [key]?: SharedState;
  }
}

const key: unique symbol = Symbol.for('ebb');

/** The same object in all of Ebb's scripts of one document; the page has another `window`. */
window[key] ??= {};
export const shared: SharedState = window[key];

/** Does nothing. */
export const nothing = (): undefined => {};

/**
 * Listens on the window. A constant makes each script smaller; of the global object, for Firefox refuses the window's
 * own when it is called by itself (tests/e2e/more-roads.test.ts).
 */
export const onWindow = globalThis.addEventListener;
