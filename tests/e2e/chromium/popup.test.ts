import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { arriveAt } from '../../support/arrive-at.ts';
import { pressKeys } from '../../support/desktop.ts';
import { openPopup } from '../../support/open-popup.ts';
import { openTab } from '../../support/open-tab.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { it } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

/** When the browser first painted anything of a page, and first anything of its content. */
const paints = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('paint').map(({ startTime }) => startTime));

describe('the popup', () => {
  it('is painted for the first time with its content, and as wide as it stays', async ({
    desk,
    tab,
  }) => {
    await desk.removeEveryone();
    await tab.goto('https://www.instagram.com/');
    const popup = await openPopup(tab);
    await until('both paints', async () => (await paints(popup)).length === 2);
    const [first, withContent] = await paints(popup);
    expect(first).toBe(withContent);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await popup.close();
  });

  it('adds the page it is opened over, with a nickname', async ({ tab, page, desk }) => {
    await tab.goto(page.url);
    const popup = await openPopup(tab);
    await popup.waitForSelector('input');
    await popup.type('input', 'Robin');
    await popup.click('button[type=submit]');
    const list = await desk.browser.openExtensionPage('options.html#people');
    await until('Robin in the list', () =>
      list.evaluate(() => document.body.textContent.includes('Robin')),
    );
    expect(await list.evaluate(() => document.body.textContent)).toContain(page.handle);
    await list.close();
    await desk.removeEveryone();
  });

  it('says of a page they went on to that it is open, and ends that', async ({
    browser,
    tab,
    page,
    desk,
    robin,
  }) => {
    await desk.tell('stay', { person: robin.id, minutes: 5 });
    await tab.goto(page.url);
    const popup = await openPopup(tab);
    const says = (words: string) =>
      until(words, () => popup.evaluate((said) => document.body.textContent.includes(said), words));
    await says('You went on to Robin.');
    await popup.click('aria/End it now');
    await says('This page is Robin’s. Ebb pauses before it.');
    await popup.close();
    arriveAt(tab, page.url);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain('Robin');
  });

  it('says that a mirror, where a redirect may have led, has no pause, as the list does once', async ({
    browser,
    tab,
    page,
    desk,
    robin,
  }) => {
    const mirror = `https://imginn.com${page.path}`;
    await tab.goto(mirror);
    const first = await openPopup(tab);
    await first.waitForSelector('aria/Pause there too');
    await first.close();
    const list = await desk.browser.openExtensionPage('options.html#people');
    const notice = `A copy of a page of ${robin.nickname}’s was open on another site.`;
    await until('the list to say so', () =>
      list.evaluate((words) => document.body.textContent.includes(words), notice),
    );
    await list.close();
    const popup = await openPopup(tab);
    await popup.locator('aria/Pause there too').click();
    await until('mirrors to be on', () =>
      popup.evaluate(() => document.body.textContent.includes('Ebb pauses before it')),
    );
    await popup.close();
    arriveAt(tab, mirror);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
  });

  it('opens that pause in a tab by its keys, wearing the colours that were set', async ({
    tab,
    desk,
    display,
  }) => {
    await desk.list('Robin', { site: 'instagram', key: 'robin' });
    await desk.tell('saveSettings', settingsSchema.parse({ scheme: 'dark' }));
    await tab.goto('https://www.instagram.com/');
    pressKeys(display.name, 'alt+shift+l');
    const urge = await openTab(desk.browser, '#urge');
    const colours = () =>
      urge.evaluate(() => {
        const pause = document.body.shadowRoot?.querySelector('main');
        return pause && getComputedStyle(pause).colorScheme;
      });
    expect(await until('the pause', colours)).toBe('dark');
    await urge.close();
    await desk.removeEveryone();
  });

  it('holds the pause for an urge without a page', async ({ tab, desk }) => {
    await desk.list('Robin', { site: 'instagram', key: 'robin' });
    await tab.goto('https://www.instagram.com/');
    const popup = await openPopup(tab);
    await popup.click('aria/I feel like looking');
    await until('the pause', () =>
      popup.evaluate(() => document.body.shadowRoot?.textContent.includes('Not now') ?? false),
    );
    await popup.close();
    await desk.removeEveryone();
  });

  it('says after going on what is open, and ends it', async ({ browser, tab, page, robin }) => {
    await tab.goto('https://www.instagram.com/');
    const popup = await openPopup(tab);
    await popup.click('aria/I feel like looking');
    await popup.locator('body >>> ::-p-text(Go on)').click();
    await until('what is open', () =>
      popup.evaluate(
        (words) => document.body.shadowRoot?.textContent.includes(words) ?? false,
        `${robin.nickname}’s pages are open until`,
      ),
    );
    await popup.locator('body >>> ::-p-text(End it now)').click();
    await until('the popup to close', async () => popup.isClosed());
    arriveAt(tab, page.url);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain(robin.nickname);
  });
});
