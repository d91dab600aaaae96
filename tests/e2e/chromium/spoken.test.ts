import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { arriveAt } from '../../support/arrive-at.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { pauseFromHome } from '../../support/pause-on-click.ts';
import { it } from '../../support/stage.ts';

/** What a screen reader is told: the dialog there is, and what has the focus with the words in it. */
async function spoken(tab: Page) {
  const session = await tab.createCDPSession();
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const wordsOf = (id: string): string => {
    const node = known.get(id);
    const own = node?.role?.value === 'StaticText' ? String(node.name?.value) : '';
    return own + (node?.childIds ?? []).map(wordsOf).join('');
  };
  const focused = nodes.findLast(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return {
    dialog: nodes.find(({ role }) => role?.value === 'dialog')?.name?.value,
    role: focused?.role?.value,
    words: focused ? wordsOf(focused.nodeId) : '',
  };
}

describe('a screen reader', () => {
  it.for([
    { road: 'a page that was stopped', isHeld: true },
    { road: 'a page that lives', isHeld: false },
  ])(
    'is told on $road that a pause stands there, and begins at its words',
    async ({ isHeld }, { browser, tab, page, robin }) => {
      if (isHeld) arriveAt(tab, page.url);
      const pause = isHeld
        ? await PauseOnPage.on(browser, tab)
        : await pauseFromHome(browser, tab, page.path);
      const { dialog, role, words } = await spoken(tab);
      expect(dialog).toBe(`a pause before ${robin.nickname}`);
      expect(role).not.toBe('button');
      expect(words.length).toBeGreaterThan(20);
      expect(await pause.text()).toContain(words);
      if (isHeld) expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
      await tab.keyboard.press('Tab');
      expect(await pause.focused()).toBe('Not now');
    },
  );
});
