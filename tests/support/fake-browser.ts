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
export const tabs: { id: number; url: string }[] = [];

Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
Object.assign(fakeBrowser.contextMenus, {
  removeAll: async () => undefined,
  create: () => undefined,
  onClicked: silent,
});
Object.assign(fakeBrowser, { commands: { onCommand: silent, getAll: async () => [] } });
Object.assign(fakeBrowser.tabs, {
  query: async ({ url = [] }: { url?: string[] }) =>
    tabs.filter((tab) => patternsMatch(url, tab.url)),
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
