import type { Page } from 'puppeteer-core';
import type { Person } from '../../core/people/person.ts';
import { arriveAt } from '../../tests/support/arrive-at.ts';
import { PauseOnPage } from '../../tests/support/pause.ts';
import { untilStill } from '../../tests/support/still.ts';
import { until } from '../../tests/support/until.ts';
import type { Studio } from './studio.ts';
import { hardViews, lookAt, usualViews } from './views.ts';

/** What stands beside a page that is looked at: the chip, what it ends with, and the questions after. */
export async function beside(studio: Studio): Promise<void> {
  for (const view of [...usualViews, ...hardViews]) {
    const tab = await studio.browser.newTab();
    await lookAt(tab, view);
    const shown = async (name: string, words: string) => {
      await untilSaid(studio, tab, words);
      await studio.album.keep(tab, name, view.name);
    };
    await goOn(studio, tab);
    await shown('beside-chip', 'Open until');
    await press(studio, tab, 'end now');
    await shown('beside-check-in', 'How is it now');
    await press(studio, tab, 'heavier');
    await shown('beside-gave', 'Did it give');
    const robin = await goOn(studio, tab);
    await untilSaid(studio, tab, 'Open until');
    await studio.desk.tell('endPass', robin.id);
    await shown('beside-over', 'Stay a little');
    await tab.close();
  }
  await studio.desk.removeEveryone();
}

/** Looks at Robin's page with a new pass. Gives Robin. */
async function goOn({ browser, desk, address }: Studio, tab: Page): Promise<Person> {
  await desk.removeEveryone();
  const robin = await desk.list('Robin', { site: 'shore', key: 'robin' });
  await tab.goto(`${address}/`);
  arriveAt(tab, `${address}/@robin`);
  await (await PauseOnPage.on(browser, tab)).press('Go on');
  return robin;
}

/** Waits until it says something, and has faded in. */
async function untilSaid({ browser }: Studio, tab: Page, words: string): Promise<void> {
  await until(words, async () => {
    const text = await browser.inClosedTree(tab, 'aside', (root) => wordsOf(root));
    return typeof text === 'string' && text.includes(words);
  });
  await untilStill(browser, tab, 'aside');
}

/** Clicks a button of it. A page's own script can't: the tree is closed, and only a person counts. */
async function press({ browser }: Studio, tab: Page, name: string): Promise<void> {
  const place = await browser.inClosedTree(tab, 'aside', middleOf, name);
  if (!Array.isArray(place)) throw new Error(`no button ${name}`);
  await tab.mouse.click(Number(place[0]), Number(place[1]));
  // What comes in its place shouldn't look as if it were about to be pressed.
  await tab.mouse.move(0, 0);
}

/** Runs in the page. The middle of a button in the window. */
function middleOf(root: ParentNode, name: string): unknown {
  const button = [...root.querySelectorAll('button')].find((one) => wordsOf(one).includes(name));
  const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
  return button && [x + width / 2, y + height / 2];
}
