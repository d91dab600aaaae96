import browser from 'webextension-polyfill';

const permission = { permissions: ['notifications' as const] };

/** The one notification there is; a new one takes the place of the old. */
const id = 'week';

/**
 * Asks whether notifications may be shown. First thing in a click on an extension page, with nothing
 * awaited before. Gives whether the person said yes.
 */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Gives the permission back. */
export async function removeNotifications(): Promise<void> {
  await browser.permissions.remove(permission);
}

/** Shows a notification, if that is allowed still. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Takes the notification away again, wherever it still stands; browsers leave it there after a click. */
export async function removeNotification(): Promise<void> {
  const notifications = permitted();
  if (notifications && (await browser.permissions.contains(permission)))
    await notifications.clear(id);
}

/**
 * Hears of a notification being clicked. Without the permission there is nothing to hear of. The same
 * function is heard once, however often it is given.
 */
export function onNotificationClick(clicked: () => void): void {
  permitted()?.onClicked.addListener(clicked);
}

/**
 * Until it is permitted there is no such interface, or its name only, whatever the types say; in Safari never
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications#browser_compatibility).
 */
function permitted(): typeof browser.notifications | undefined {
  const { notifications }: Partial<typeof browser> = browser;
  return notifications;
}
