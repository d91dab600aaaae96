import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patternsMatch } from '../unit/core/recognise/patterns/match-pattern.ts';
import { FakePermissions } from './fake-permissions.ts';
import { FakeScripting } from './fake-scripting.ts';

/** The scripts that are registered, and those that were brought to tabs. */
export const scripting = new FakeScripting();

/** What the person has allowed. */
export const permissions = new FakePermissions();

/** An event that never comes. */
const silent = { addListener: () => undefined, removeListener: () => undefined };

/** The tabs there are, for a test to say. */
export const tabs: FakeTab[] = [];

interface FakeTab {
  id: number;
  url: string;
  /** Whether it is mute, and by which extension. */
  mutedInfo?: { muted: boolean; extensionId: string };
}

/** What is in the menu of links, by id. */
export const menu: string[] = [];

Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
Object.assign(fakeBrowser.contextMenus, {
  removeAll: async () => void menu.splice(0),
  create: ({ id }: { id: string }) => void menu.push(id),
  onClicked: silent,
});
Object.assign(fakeBrowser, { commands: { onCommand: silent, getAll: async () => [] } });
Object.assign(fakeBrowser.tabs, {
  query: async ({ url, muted }: { url?: string[]; muted?: boolean }) =>
    tabs.filter((tab) => (muted ? tab.mutedInfo?.muted : patternsMatch(url ?? [], tab.url))),
  get: async (id: number) => tabs.find((tab) => tab.id === id),
  update: async (id: number, { muted }: { muted: boolean }) => {
    const tab = tabs.find((each) => each.id === id);
    if (tab?.mutedInfo) tab.mutedInfo = { ...tab.mutedInfo, muted };
  },
});

/**
 * In a unit test this is `webextension-polyfill`: the browser as Ebb's background has it, all of it in
 * memory.
 */
const browser = Object.assign(fakeBrowser, {
  scripting,
  permissions: Object.assign(permissions, { onAdded: silent, onRemoved: silent }),
});
Object.assign(globalThis, { chrome: browser });
export default browser;
