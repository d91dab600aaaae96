import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { screenSize } from '../display/display.ts';
import { until } from '../until.ts';
import { within } from '../within.ts';
import { environment } from './chromium.ts';
import type { EbbBrowser, Opening } from './ebb-browser.ts';
import {
  addon,
  addonId,
  allowPrivateWindows,
  closeTab,
  installToStay,
  lookAt,
  openBookmark,
  quit,
  reopenTab,
} from './firefox-inside.ts';
import { FirefoxSession } from './firefox-session.ts';
import { opensFirstPage } from './opens-first-page.ts';
import { treeReader } from './tree-reader.ts';

/** The host of the extension's pages; Firefox picks one at random unless told. */
const host = '00000000-0000-4000-8000-00000000ebb0';
const hosts = JSON.stringify({ [addonId]: host });

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
      ...(opening.restores === undefined ? {} : toStay),
      ...(opening.reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
    },
  });
  const session = new FirefoxSession(browser);
  if (opening.extension && opening.restores === undefined) {
    await browser.installExtension(opening.extension);
  } else if (opening.extension && !opening.restores) {
    await session.inBrowser(installToStay(opening.extension));
  }
  const tabs = () => browser.pages();
  // Before it is reloaded for private windows: that closes its pages, too.
  if (opening.extension && !opening.restores && !opening.keepsFirstPage) {
    await closeFirstPage(session, opening.extension);
  }
  if (opening.inPrivateWindows) await session.inBrowser(allowPrivateWindows);
  const ended = new Promise<void>((resolve) => browser.process()?.once('exit', () => resolve()));
  const gone = ended.then(() => untilProfileRests(opening.profile));
  return {
    newTab: () => browser.newPage(),
    newPrivateTab: () => newPrivateTab(browser, session),
    tabs,
    async openExtensionPage(path, tab) {
      const page = tab ?? (await browser.newPage());
      await session.open(page, `moz-extension://${host}/${path}`);
      return page;
    },
    async openBookmark(url) {
      await session.inBrowser(openBookmark(url));
      return tabInFront(browser, session, url);
    },
    async reopenTab() {
      await session.inBrowser(reopenTab);
    },
    async stopBackground() {
      await session.inBrowser(
        `await WebExtensionPolicy.getByID('${addonId}').extension.terminateBackground();`,
      );
    },
    async reloadExtension() {
      await session.inBrowser(`${addon} await addon.reload();`);
    },
    async turnOffAndOn() {
      await session.inBrowser(`${addon} await addon.disable(); await addon.enable();`);
    },
    async removeExtension() {
      await session.inBrowser(`${addon} await addon.uninstall();`);
    },
    async replaceExtension(folder) {
      await session.inBrowser(`${addon} await addon?.uninstall();
        Services.prefs.setStringPref('extensions.webextensions.uuids', '${hosts}');`);
      await browser.installExtension(folder);
      await closeFirstPage(session, folder);
    },
    async backgroundRuns() {
      const state = `WebExtensionPolicy.getByID('${addonId}')?.extension.backgroundState`;
      const now = await session.inBrowser(`return ${state};`);
      // One that is starting has heard something.
      return typeof now === 'string' && now !== 'stopped';
    },
    inClosedTree: (page, selector, read, argument = '') =>
      inClosedTree(session, page, treeReader(selector, read, argument)),
    lookAt: (url) => tabInFront(browser, session, url),
    processGroup: browser.process()?.pid ?? 0,
    gone,
    async close() {
      if (opening.restores === undefined) return browser.close();
      await session.inBrowser(quit);
      await within('Firefox to end', gone);
    },
    kill: () => void browser.process()?.kill('SIGKILL'),
  };
}

/** Closes the page that opens once Ebb is installed. By the browser itself: what drives it may never hear of a tab so new. */
async function closeFirstPage(session: FirefoxSession, extension: string): Promise<void> {
  if (!opensFirstPage(extension)) return;
  const close = closeTab(`moz-extension://${host}/options.html#first`);
  await until('the first page', async () => (await session.inBrowser(close)) === true);
}

/** What drives Firefox puts a kept profile's settings back after Firefox has ended. */
async function untilProfileRests(profile: string | undefined): Promise<void> {
  const isPut = (name: string) => profile && existsSync(join(profile, `${name}.puppeteer`));
  await until('the profile as it was', async () => !['prefs.js', 'user.js'].some(isPut));
}

/** For a profile that is kept: an extension that nobody signed, and tabs that are opened again. */
const toStay = {
  'xpinstall.signatures.required': false,
  'browser.startup.page': 3,
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.interval': 500,
  // What drives Firefox would set some of these otherwise.
  'remote.prefs.recommended': false,
};

function preferences(proxyPort: number | null): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': hosts,
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

async function newPrivateTab(browser: Browser, session: FirefoxSession): Promise<Page> {
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !known.has(target));
  await session.inBrowser('OpenBrowserWindow({ private: true });');
  const page = await (await opened).page();
  if (!page) throw new Error('the private window has no tab');
  return page;
}

/** Firefox loads a tab that it has opened again when it is looked at, and can't be driven to before. */
async function tabInFront(browser: Browser, session: FirefoxSession, url: string): Promise<Page> {
  await until(`a tab with ${url}`, async () => (await session.inBrowser(lookAt(url))) === true);
  return until('the tab', async () =>
    (await browser.pages()).find((candidate) => candidate.url() === url),
  );
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
