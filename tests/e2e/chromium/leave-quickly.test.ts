import { expect } from 'vitest';
import { it } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

it('leaving quickly leads from a page of Ebb’s to an empty one', async ({ browser }) => {
  const options = await browser.openExtensionPage('options.html#week');
  const known = new Set(await browser.tabs());
  await options.locator('::-p-aria([name="Leave quickly"][role="button"])').click();
  const empty = await until('another tab', async () =>
    (await browser.tabs()).find((each) => !known.has(each)),
  );
  expect(empty.url()).toBe('about:blank');
  await until('the tab to be gone', async () => !(await browser.tabs()).includes(options));
  await empty.close();
});
