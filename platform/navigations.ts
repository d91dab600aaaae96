/**
 * Hears of every step within the document: before the URL changes where the browser says so
 * (`navigate`), and when it has (`currententrychange`, for routers that intercept), and of pages that
 * come back from the back/forward cache.
 */
export function onNavigation(onStep: (url: string, returning: boolean) => void): void {
  navigation.addEventListener('navigate', ({ destination, navigationType }) => {
    if (destination.sameDocument) onStep(destination.url, navigationType === 'traverse');
  });
  navigation.addEventListener('currententrychange', () => onStep(location.href, false));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) onStep(location.href, true);
  });
}
