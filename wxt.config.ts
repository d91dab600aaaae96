import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig, type UserManifest } from 'wxt';
import { shortColours } from './scripts/short-colours.ts';
import { smallIcons } from './scripts/small-icons.ts';
import { smallestScripts } from './scripts/smallest-scripts.ts';
import { withoutExamples } from './scripts/without-examples.ts';
import { notByItself, workerBesidePages } from './scripts/worker-beside-pages.ts';

/** The Navigation API, which tells of steps within a page, came to Firefox in 147 (https://caniuse.com/mdn-api_navigation). */
const firstFirefox = '147.0';

/** The same in Safari (https://caniuse.com/mdn-api_navigation). */
const firstSafari = '26.2';

/**
 * What the add-on is called by Firefox; it must stay the same for updates to reach anyone
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json/browser_specific_settings).
 */
const geckoId = 'ebb@ebb.invalid';

/**
 * What a build may reach without asking: `npm start` begins with the pretend site listed. What is
 * shipped may reach nothing.
 */
function access(mode: string): { host_permissions?: string[] } {
  return mode === 'development' ? { host_permissions: ['*://*.shore.localhost/*'] } : {};
}

/** What a manifest says of the lowest version of its browser. */
function lowestVersion(browser: string): Partial<UserManifest> {
  switch (browser) {
    case 'firefox':
      return {
        browser_specific_settings: {
          gecko: {
            id: geckoId,
            strict_min_version: firstFirefox,
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: firstFirefox },
        },
      };
    case 'safari':
      return { browser_specific_settings: { safari: { strict_min_version: firstSafari } } };
    default:
      return { minimum_chrome_version: '138' };
  }
}

/**
 * WXT wraps each script in 0.5 kB of logging that says nothing in production. The sentinel may weigh
 * 4 kB in all, so its wrapper is only the call.
 */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (id.endsWith('define-unlisted-script.mjs')) {
      return 'export const defineUnlistedScript = (main) => main();';
    }
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const [script] = /import definition from [^;]+;/.exec(code) ?? [];
    return script && `${script} definition;`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 48], developmentIndicator: false },
  hooks: { ...notByItself, ...smallIcons },
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  vite: ({ mode }) => ({
    plugins: [
      preact(),
      bareScripts,
      ...(mode === 'production'
        ? [withoutExamples, shortColours, smallestScripts, workerBesidePages]
        : []),
    ],
    // What every browser named below knows is left as it is written; `light-dark()` above all.
    build: { cssTarget: ['chrome138', 'firefox147'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      urge: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_popup_urge__' },
    },
    // Safari's extensions can't notify
    // (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/notifications#browser_compatibility).
    optional_permissions: browser === 'safari' ? [] : ['notifications'],
    optional_host_permissions: ['*://*/*'],
    ...access(mode),
    content_security_policy: {
      // Images from memory: a chart is painted from its own drawing when one saves it.
      extension_pages:
        "default-src 'self'; connect-src 'none'; img-src 'self' blob:; object-src 'none'; style-src 'self' 'unsafe-inline'",
    },
    ...lowestVersion(browser),
  }),
});
