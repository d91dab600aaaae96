import { type Browser, launch, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { screenSize } from '../display/display.ts';
import { environment } from './chromium.ts';
import type { EbbBrowser, Opening } from './ebb-browser.ts';
import { FirefoxSession } from './firefox-session.ts';
import { treeReader } from './tree-reader.ts';

/** The host of the extension's pages; Firefox picks one at random unless told. */
const host = '00000000-0000-4000-8000-00000000ebb0';
/** The add-on's id, as wxt.config.ts gives it to Firefox. */
const addonId = 'ebb@ebb.invalid';

/** Opens Firefox, with leave for the test to reach what only the browser itself may. */
export async function openFirefox(opening: Opening): Promise<EbbBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: opening.program,
    headless: opening.display === null,
    acceptInsecureCerts: opening.proxyPort !== null,
    defaultViewport: null,
    env: environment(opening.display),
    ...(opening.profile === undefined ? {} : { userDataDir: opening.profile }),
    args: [
      '--remote-allow-system-access',
      `--width=${screenSize.width}`,
      `--height=${screenSize.height}`,
    ],
    extraPrefsFirefox: {
      ...preferences(opening.proxyPort),
      ...(opening.restores === undefined ? {} : { 'xpinstall.signatures.required': false }),
    },
  });
  const session = new FirefoxSession(browser);
  if (opening.extension && opening.restores === undefined) {
    await browser.installExtension(opening.extension);
  } else if (opening.extension && !opening.restores) {
    await session.inBrowser(installToStay(opening.extension));
  }
  if (opening.inPrivateWindows) await session.inBrowser(allowPrivateWindows);
  return {
    newTab: () => browser.newPage(),
    newPrivateTab: () => newPrivateTab(browser, session),
    tabs: () => browser.pages(),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await session.open(page, `moz-extension://${host}/${path}`);
      return page;
    },
    async stopBackground() {
      await session.inBrowser(
        `await WebExtensionPolicy.getByID('${addonId}').extension.terminateBackground();`,
      );
    },
    async reloadExtension() {
      await session.inBrowser(`${addon} await addon.reload();`);
    },
    async removeExtension() {
      await session.inBrowser(`${addon} await addon.uninstall();`);
    },
    async backgroundRuns() {
      const state = `WebExtensionPolicy.getByID('${addonId}')?.extension.backgroundState`;
      const now = await session.inBrowser(`return ${state};`);
      // One that is starting has heard something.
      return typeof now === 'string' && now !== 'stopped';
    },
    inClosedTree: (page, selector, read, argument = '') =>
      inClosedTree(session, page, treeReader(selector, read, argument)),
    gone: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
  };
}

function preferences(proxyPort: number | null): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: host }),
    'browser.translations.automaticallyPopup': false,
    ...(proxyPort === null
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        }),
  };
}

/** Firefox keeps only what comes packed. */
const installToStay = (folder: string) => `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
  const packed = Services.dirsvc.get('ProfD', Ci.nsIFile);
  packed.append('ebb.xpi');
  const zip = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
  zip.open(packed, 0x02 | 0x08 | 0x20);
  const pack = (folder, path) => {
    for (const entry of folder.directoryEntries) {
      const name = path + entry.leafName;
      if (entry.isDirectory()) pack(entry, name + '/');
      else zip.addEntryFile(name, Ci.nsIZipWriter.COMPRESSION_NONE, entry, false);
    }
  };
  pack(new FileUtils.File(${JSON.stringify(folder)}), '');
  zip.close();
  await (await AddonManager.getInstallForFile(packed)).install();
  await (await AddonManager.getAddonByID('${addonId}')).enable();`;

const addon = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${addonId}');`;

const allowPrivateWindows = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  ${addon}
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add('${addonId}', { permissions, origins: [] });
  await addon.reload();`;

async function newPrivateTab(browser: Browser, session: FirefoxSession): Promise<Page> {
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target));
  await session.inBrowser('OpenBrowserWindow({ private: true });');
  const page = await (await opened).page();
  if (!page) throw new Error('the private window has no tab');
  return page;
}

async function inClosedTree(
  session: FirefoxSession,
  page: Page,
  functionDeclaration: string,
): Promise<unknown> {
  for (const root of closedRoots(await session.document(page))) {
    const json = await session.callWith(page, root, functionDeclaration);
    if (typeof json === 'string') return JSON.parse(json).read;
  }
  return undefined;
}

const node = z.object({
  value: z.object({
    children: z.optional(z.array(z.unknown())),
    shadowRoot: z.optional(
      z.nullable(z.object({ sharedId: z.string(), value: z.object({ mode: z.string() }) })),
    ),
  }),
});

function closedRoots(document: unknown): string[] {
  const { success, data } = node.safeParse(document);
  if (!success) return [];
  const { shadowRoot, children = [] } = data.value;
  const own = shadowRoot?.value.mode === 'closed' ? [shadowRoot.sharedId] : [];
  return [...own, ...children.flatMap(closedRoots)];
}
