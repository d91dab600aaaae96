import type { Tabs } from 'webextension-polyfill';

/** The ids of those of some tabs that are loaded. The others get what is registered once they are. */
export function loadedTabs(tabs: readonly Tabs.Tab[]): number[] {
  return tabs.flatMap(({ id, discarded }) => (discarded ? [] : (id ?? [])));
}
