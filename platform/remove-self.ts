import browser from 'webextension-polyfill';

// Safari has none, nor have some on phones, whatever the types say
// (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/management/uninstallSelf#browser_compatibility).
const { management }: Partial<typeof browser> = browser;
const uninstallSelf = management?.uninstallSelf?.bind(management);

/** Has the browser take Ebb out, after it has asked; null where it can't be asked to. Gives false where Ebb stays. */
export const removeSelf: (() => Promise<boolean>) | null = uninstallSelf
  ? () =>
      uninstallSelf({ showConfirmDialog: true }).then(
        () => true,
        () => false,
      )
  : null;
