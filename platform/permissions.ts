import browser from 'webextension-polyfill';

/** Which of these origins Ebb may work on. */
export async function grantedOrigins(origins: string[]): Promise<string[]> {
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return origins.filter((_, index) => granted[index]);
}

/**
 * Asks for access. Must be the first thing in a click handler on an extension page, with no `await`
 * before it: browsers refuse to ask otherwise. Gives whether the person said yes.
 */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Gives access back. */
export async function removeOrigins(origins: string[]): Promise<void> {
  // A browser may refuse (access given at install, in a test's build); then it stays.
  if (origins.length) await browser.permissions.remove({ origins }).catch(() => false);
}

/** Gives all access back that was given since Ebb was installed. */
export async function removeAllOrigins(): Promise<void> {
  const { host_permissions = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  await removeOrigins(origins.filter((origin) => !host_permissions.includes(origin)));
}

/** Hears of access, or leave to notify, given or taken away, here or in the browser's own pages. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
