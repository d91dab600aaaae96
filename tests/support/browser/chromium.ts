import { type Browser, type CDPSession, launch, type Page, type Protocol } from 'puppeteer-core';
import { pressKeys } from '../desktop.ts';
import { screenSize } from '../display/display.ts';
import { openTab } from '../open-tab.ts';
import { until } from '../until.ts';
import { within } from '../within.ts';
import { backgroundTargets, stopBackground } from './chromium-background.ts';
import type { EbbBrowser, Opening } from './ebb-browser.ts';
import { opensFirstPage } from './opens-first-page.ts';
import { allowToStay, makeStay } from './stay-in-profile.ts';
import { type ReadTree, treeReader } from './tree-reader.ts';

/** Opens Chromium, Chrome or Edge. The DevTools pipe loads the extension where the command line can't. */
export async function openChromium(opening: Opening): Promise<EbbBrowser> {
  const { profile, restores = false } = opening;
  const stayed = profile !== undefined && restores ? makeStay(profile) : undefined;
  const browser = await launch({
    executablePath: opening.program,
    pipe: true,
    headless: opening.display === null,
    enableExtensions: opening.extension !== null,
    acceptInsecureCerts: opening.proxyPort !== null,
    defaultViewport: null,
    env: environment(opening.display),
    ...(profile === undefined ? {} : { userDataDir: profile }),
    // Someone's own window needn't say that a program drives it.
    ignoreDefaultArgs: opening.display === 'desktop' ? ['--enable-automation'] : false,
    args: [...flags(opening), ...(restores ? ['--restore-last-session'] : [])],
  });
  let id = stayed ?? (await install(browser, opening));
  const openExtensionPage = async (path: string, tab?: Page) => {
    const page = tab ?? (await browser.newPage());
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    newTab: () => browser.newPage(),
    newPrivateTab: async () => newPrivateTab(browser, await openExtensionPage('popup.html')),
    tabs: () => browser.pages(),
    openExtensionPage,
    async openBookmark(url) {
      const manager = await browser.newPage();
      await manager.goto('chrome://bookmarks');
      await manager.evaluate(bookmark, url);
      await manager.close();
      return tabInFront(browser, url);
    },
    async reopenTab() {
      if (opening.display) pressKeys(opening.display, 'ctrl+shift+t');
    },
    stopBackground: () => stopBackground(browser, `chrome-extension://${id}/`),
    async reloadExtension() {
      const page = await openExtensionPage('popup.html');
      const gone = new Promise((resolve) => page.once('close', resolve));
      page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await within('Ebb to reload', gone);
    },
    async turnOffAndOn() {
      await allowToStay(browser);
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      for (const isOn of [false, true]) {
        await page.evaluate((...set) => chrome.management.setEnabled(...set), id, isOn);
      }
      await page.close();
    },
    removeExtension: () => browser.uninstallExtension(id),
    async replaceExtension(extension) {
      await browser.uninstallExtension(id).catch(() => undefined);
      id = await install(browser, { ...opening, extension });
    },
    backgroundRuns: async () => backgroundTargets(browser, `chrome-extension://${id}/`).length > 0,
    inClosedTree,
    lookAt: (url) => tabInFront(browser, url),
    processGroup: browser.process()?.pid ?? 0,
    gone: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
    kill: () => void browser.process()?.kill('SIGKILL'),
  };
}

/** Installs the extension, to stay if it shall be there when the profile is opened again. Gives its id. */
async function install(browser: Browser, opening: Opening): Promise<string> {
  const { extension, inPrivateWindows: enabledInIncognito = false, restores } = opening;
  if (extension === null) return '';
  if (restores !== undefined) await allowToStay(browser);
  const id = await browser.installExtension(extension, { enabledInIncognito });
  if (!opening.keepsFirstPage && opensFirstPage(extension)) {
    const page = await openTab({ tabs: () => browser.pages() }, '#first');
    await page.close();
  }
  return id;
}

/** Gives the environment with a display in it; the one of the desktop when there is none to set. */
export function environment(display: string | null): Record<string, string | undefined> {
  return display === null || display === 'desktop'
    ? process.env
    : { ...process.env, DISPLAY: display };
}

function flags({ proxyPort, reducedMotion = false }: Opening): string[] {
  return [
    `--window-size=${screenSize.width},${screenSize.height}`,
    '--window-position=0,0',
    '--disable-component-update',
    '--disable-quic',
    // Chromium gives up a prerendered page whose certificate only the driver accepts.
    ...(proxyPort === null ? [] : ['--ignore-certificate-errors']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
    // In a test, notifications are windows of its own, whatever desktop it runs on.
    ...(proxyPort === null
      ? []
      : [`--proxy-server=127.0.0.1:${proxyPort}`, '--disable-features=SystemNotifications']),
  ];
}

/** A context of DevTools' own isn't a private window to extensions; one that they open themselves is. */
async function newPrivateTab(browser: Browser, opener: Page): Promise<Page> {
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.type() === 'page' && !known.has(target));
  await opener.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' }));
  const page = await (await opened).page();
  await opener.close();
  if (!page) throw new Error('the private window has no tab');
  return page;
}

/** Runs in the browser's own page of bookmarks. */
async function bookmark(url: string): Promise<void> {
  const { id } = await chrome.bookmarks.create({ parentId: '1', url, title: url });
  const manager: unknown = Reflect.get(chrome, 'bookmarkManagerPrivate');
  if (typeof manager !== 'object' || manager === null) throw new Error('no such page');
  await Reflect.get(manager, 'openInNewTab').call(manager, id, { active: true, split: false });
}

async function tabInFront(browser: Browser, url: string): Promise<Page> {
  const tab = await until(`a tab with ${url}`, async () =>
    (await browser.pages()).find((candidate) => candidate.url() === url),
  );
  await tab.bringToFront();
  return tab;
}

async function inClosedTree(
  page: Page,
  selector: string,
  read: ReadTree,
  argument = '',
): Promise<unknown> {
  const session = ownSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  for (const { backendNodeId } of closedRoots(root)) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${treeReader(selector, read, argument)})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (typeof result.value === 'string') return JSON.parse(result.value).read;
  }
  return undefined;
}

/**
 * The session puppeteer itself has with a page. One of our own wouldn't follow the page to a prerendered
 * one, and while it lasts Chromium prerenders nothing.
 */
function ownSession(page: Page): CDPSession {
  if (!('_client' in page) || typeof page._client !== 'function') throw new Error('not Chromium');
  return page._client();
}

function closedRoots(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const roots = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...roots, ...(node.children ?? []).flatMap(closedRoots)];
}
