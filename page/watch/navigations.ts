import { onWindow } from '../shared-state.ts';

/**
 * Hears of every step within the document in the task that takes it, before anything is painted:
 * routers that push, replace, intercept or go back, and fragments.
 */
export const onStep = (step: (arrival: 'return' | 'in-page') => void): void =>
  navigation.addEventListener('currententrychange', ({ navigationType }) =>
    step(navigationType === 'traverse' ? 'return' : 'in-page'),
  );

/** Hears of the page going into the back/forward cache, and of its coming out again. */
export const onCache = (store: () => void, restore: () => void): void =>
  onWindow('pagehide', ({ persisted }) => {
    if (!persisted) return;
    store();
    // Not before: every page is shown once, and an event that is heard weighs 5 kB in it.
    onWindow('pageshow', restore, { once: true });
  });
