// Statements for the browser's own window, where anything may be done; see FirefoxSession.

/** The add-on's id, as wxt.config.ts gives it to Firefox. */
export const addonId = 'ebb@ebb.invalid';

/** Puts the extension of a folder into the profile, to stay: Firefox keeps only what comes packed. */
export const installToStay = (folder: string) => `
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

/** Names the add-on, for the statements after it. */
export const addon = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${addonId}');`;

/** Lets it run in private windows. */
export const allowPrivateWindows = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  ${addon}
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add('${addonId}', { permissions, origins: [] });
  await addon.reload();`;

/** Ends the browser as a person does, with its tabs noted; what drives it closes them all first. */
export const quit = `
  Services.tm.dispatchToMainThread(() => Services.startup.quit(Ci.nsIAppStartup.eForceQuit));`;

/** Brings the tab with an address in front. Gives whether there is one. */
export const lookAt = (url: string) => `
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  if (tab) gBrowser.selectedTab = tab;
  return tab !== undefined;`;

/** Closes the tab with an address. Gives whether there was one. */
export const closeTab = (url: string) => `
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)});
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;`;

/** Brings back the tab that was closed last, as the keys for it do. */
export const reopenTab = `document.getElementById('History:UndoCloseTab').doCommand();`;

/** Bookmarks an address, and opens the bookmark in a new tab, in front. */
export const openBookmark = (url: string) => `
  const parentGuid = PlacesUtils.bookmarks.unfiledGuid;
  await PlacesUtils.bookmarks.insert({ parentGuid, index: 0, url: ${JSON.stringify(url)} });
  const { root } = PlacesUtils.getFolderContents(parentGuid);
  PlacesUIUtils.openNodeIn(root.getChild(0), 'tab', { ownerWindow: window });
  root.containerOpen = false;`;
