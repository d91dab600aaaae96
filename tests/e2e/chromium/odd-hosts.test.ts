import { expect } from 'vitest';
import { arriveAt } from '../../support/arrive-at.ts';
import { PauseOnPage } from '../../support/pause.ts';
import { it } from '../../support/with-faults.ts';

const onPage = (key: string) => ({ site: 'page', key });

it('a page at an address in numbers pauses at any port of it, and takes nobody else with it (H6)', async ({
  network,
  page,
  withFaults,
}) => {
  const { browser, desk, robin, tab } = await withFaults({});
  await desk.list('Anna', onPage('192.168.0.7/anna'));
  arriveAt(tab, 'http://192.168.0.7:8080/anna');
  const pause = await PauseOnPage.on(browser, tab);
  expect(await pause.text()).toContain('Anna');
  expect(network.ran('/anna')).toBe(0);
  const other = await browser.newTab();
  arriveAt(other, page.url);
  expect(await (await PauseOnPage.on(browser, other)).text()).toContain(robin.nickname);
  await other.close();
});
