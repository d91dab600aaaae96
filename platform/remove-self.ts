import browser from 'webextension-polyfill';

/** Has the browser take Ebb out, after it has asked; null where it can't be asked to. Gives false where Ebb stays. */
export const removeSelf: (() => Promise<boolean>) | null =
  'management' in browser && 'uninstallSelf' in browser.management
    ? () =>
        browser.management.uninstallSelf({ showConfirmDialog: true }).then(
          () => true,
          () => false,
        )
    : null;
