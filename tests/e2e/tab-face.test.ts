import { describe, expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { pauseOnClick } from '../support/pause-on-click.ts';
import { it } from '../support/stage.ts';
import { tabState } from '../support/tab-state.ts';
import { until } from '../support/until.ts';

const home = 'https://www.instagram.com/';

/** A picture of nothing, a dot in size; Firefox tells of it as it has drawn it. */
const nothing =
  /^chrome:\/\/global\/skin\/icons\/defaultFavicon.svg$|^data:image\/(gif|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)/;

describe('the icon of the tab', () => {
  it('is nobody’s while the pause is up, and the page’s own afterwards', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`${home}?to=${page.path}`);
    const portrait = await tab.evaluate(addIcon, '#808080');
    const icon = async () => (await tabState(desk, page.path)).icon;
    await until('the page’s icon', async () => {
      // Firefox writes it anew.
      const { icon: shown } = await tabState(desk, `/?to=${page.path}`);
      return shown !== '' && !nothing.test(shown);
    });
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    await until('no icon', async () => nothing.test(await icon()));
    // One more, brought while it is up, is put aside before anyone looks for it.
    const later = await tab.evaluate(addIcon, '#404040');
    expect(await tab.evaluate(iconsThatCount)).toEqual([expect.stringMatching(nothing)]);
    await pause.press('Not now');
    await until('the page’s icon again', async () => !nothing.test(await icon()));
    expect(await tab.evaluate(iconsThatCount)).toEqual([portrait, later]);
  });

  it('is nobody’s where the page’s policy allows only its own pictures', async ({
    browser,
    desk,
    tab,
    page,
    robin,
  }) => {
    await tab.goto(`${home}?to=${page.path}&own-pictures`);
    await tab.evaluate(() => {
      const link = document.createElement('link');
      link.rel = 'icon';
      link.href = '/portrait.svg';
      document.head.append(link);
    });
    const theirs = /portrait.svg$|^data:image\/svg/;
    await until('the page’s icon', async () =>
      theirs.test((await tabState(desk, `/?to=${page.path}`)).icon),
    );
    const pause = await pauseOnClick(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    const icon = async () => (await tabState(desk, page.path)).icon;
    await until('no icon', async () => nothing.test(await icon()));
    await pause.press('Not now');
    await until('the page’s icon again', async () => theirs.test(await icon()));
  });

  it('is nobody’s on a page that was stopped', async ({ browser, desk, tab, page, robin }) => {
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    expect(await pause.text()).toContain(robin.nickname);
    // Chromium looks for no icon at all in a page that was stopped.
    const icon = async () => (await tabState(desk, page.path)).icon;
    await until('no icon', async () => /^$/.test(await icon()) || nothing.test(await icon()));
  });
});

/** Runs in the page. Gives it an icon all of one colour; gives its address. */
function addIcon(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 16;
  canvas.height = 16;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('nothing to draw on');
  context.fillStyle = colour;
  context.fillRect(0, 0, 16, 16);
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = canvas.toDataURL();
  document.head.append(link);
  return link.href;
}

/** Runs in the page. Where the links to icons lead, in order. */
function iconsThatCount(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]');
  return [...links].map(({ href }) => href);
}
