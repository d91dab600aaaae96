/**
 * The window as Ebb's scripts in a page find it when they start. One for all tests: what they share is made once in a
 * run, by whichever of them comes first.
 */
export const pageWindow = new EventTarget();

const addEventListener = pageWindow.addEventListener.bind(pageWindow);
Object.assign(globalThis, { window: {}, addEventListener });
