import { onWindow } from './world.ts';

/**
 * Hears of every step within the document in the task that takes it, before anything is painted:
 * routers that push, replace, intercept or go back, and fragments.
 */
export function onStep(step: (returning: boolean) => void): void {
  navigation.addEventListener('currententrychange', ({ navigationType }) =>
    step(navigationType === 'traverse'),
  );
}

/** Hears of the page going into the back/forward cache, and of its coming out again. */
export function onCache(store: () => void, restore: () => void): void {
  onWindow('pagehide', ({ persisted }) => persisted && store());
  onWindow('pageshow', ({ persisted }) => persisted && restore());
}
