import { it } from '../../support/stage.ts';
import { until } from '../../support/until.ts';

it('Ebb’s own pages draw in a private window, where Firefox refuses the database', async ({
  browser,
}) => {
  const tab = await browser.newPrivateTab();
  for (const [path, words] of [
    ['options.html#week', 'In a private window, your browser gives Ebb nowhere to keep things.'],
    ['options.html#support', 'You don’t have to get through it alone.'],
    ['popup.html', 'If it is too much right now'],
  ] as const) {
    // A private window that is still opening takes no address yet.
    await until(path, () => browser.openExtensionPage(path, tab));
    await until(`${path} to say “${words}”`, () =>
      tab.evaluate((said) => document.body.textContent.includes(said), words),
    );
  }
  await tab.close();
});
