import { expect, onTestFinished, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

/** Has the browser's own font size be this, px, until the test is over. */
async function setFontSize(standard: number): Promise<void> {
  const set = async (size: number) => {
    await cdp().send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 13 } });
  };
  await cdp().send('Page.enable');
  await set(standard);
  onTestFinished(() => set(16));
}

const sizes = (dialog: Element) =>
  ['.before', '.words', '.choice', '.opens'].map((selector) =>
    parseFloat(getComputedStyle(dialog.querySelector(selector) ?? dialog).fontSize),
  );

test('the type follows the browser’s font size, and nothing that a page sets', async () => {
  const usual = showPause();
  const before = sizes(usual.dialog);
  document.documentElement.style.fontSize = '7px';
  onTestFinished(() => {
    document.documentElement.style.fontSize = '';
  });
  expect(sizes(usual.dialog)).toEqual(before);
  usual.close();
  await setFontSize(24);
  const larger = sizes(showPause().dialog);
  expect(larger.map((size, index) => size / (before[index] ?? 1))).toEqual(
    larger.map(() => expect.closeTo(1.5, 1)),
  );
});
