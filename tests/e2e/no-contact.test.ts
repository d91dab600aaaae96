import { expect } from 'vitest';
import { arriveAt } from '../support/arrive-at.ts';
import { PauseOnPage } from '../support/pause.ts';
import { it } from '../support/stage.ts';
import { until } from '../support/until.ts';

it.for([
  { noContact: 'asked', line: 'Looking may count as contact.' },
  { noContact: 'order', line: 'Looking may break the order.' },
] as const)(
  'before someone with whom there is to be no contact ($noContact), the pause says what looking may mean, has help, and lets one go on',
  async ({ noContact, line }, { browser, network, frames, desk, tab, page, listRobin }) => {
    const robin = await listRobin({ noContact });
    arriveAt(tab, page.url);
    const pause = await PauseOnPage.on(browser, tab);
    const text = (await pause.text()) ?? '';
    expect(text).toContain(line);
    expect(text.indexOf(line)).toBeLessThan(text.indexOf('Go on'));
    await pause.press('if it is too much');
    await until('help for one’s own behaviour', async () =>
      (await pause.text())?.includes('www.work-with-perpetrators.eu'),
    );
    expect(network.ran(page.path)).toBe(0);
    await pause.press('Go on');
    await frames.untilSeen();
    await expect.poll(() => desk.moments(robin)).toMatchObject([{ choice: 'went-on' }]);
  },
);

it('before anyone else it says nothing of that', async ({ browser, tab, page, robin }) => {
  arriveAt(tab, page.url);
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain(robin.nickname);
  expect(await pause.text()).not.toContain('Looking may');
});
