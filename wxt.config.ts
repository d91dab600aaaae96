import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** What the add-on is called by Firefox; it must stay the same for updates to reach anyone. */
const geckoId = 'ebb@ebb.invalid';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'alarms', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // The suite can't answer a permission dialog on every road, so its build has the access already.
    ...(mode === 'e2e' ? { host_permissions: ['*://*/*'] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; style-src 'self' 'unsafe-inline'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '138' }),
  }),
});
