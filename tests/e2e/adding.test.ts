import { describe, expect } from 'vitest';
import { addPerson } from '../support/add-person.ts';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

describe('adding someone in the options', () => {
  it('guards their page from then on', async ({ browser, tab, page, desk }) => {
    const options = await browser.openExtensionPage('options.html#people');
    await addPerson(options, `${page.url}?igsh=1`, 'Alex');
    await until('Alex in the list', () =>
      options.evaluate(() => document.body.textContent.includes('Alex is listed')),
    );
    await options.close();
    await tab.bringToFront();
    arriveAt(tab, page.url);
    expect(await (await PauseOnPage.on(browser, tab)).text()).toContain('Alex');
    // Without its person the pause opens the page, and a tab that is about to load may never close.
    await tab.close();
    await desk.removeEveryone();
  });

  it('says what is wrong with a link that is nobody’s', async ({ browser }) => {
    const options = await browser.openExtensionPage('options.html#people');
    await addPerson(options, 'https://www.instagram.com/p/CxYz012AbCd/', 'Alex');
    await until('the reason', () =>
      options.evaluate(() => document.querySelector('[aria-invalid="true"]') !== null),
    );
    expect(await options.evaluate(() => document.body.textContent)).not.toContain('Alex is listed');
    await options.close();
  });
});
