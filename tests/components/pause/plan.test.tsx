import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { looks } from '../../../core/moments/moment.ts';
import { showPause } from './show-pause.tsx';

const plan = 'put the kettle on, then call Sam';

// Whether it passes axe in every look is seen in looks.test.tsx.
test.each(looks)('in the look %s the plan for now stands quietly under the words', async (look) => {
  const { dialog } = showPause({ plan, look });
  const line = page.getByText(`You had something in mind for now: ${plan}.`);
  await expect.element(line).toBeVisible();
  const words = dialog.querySelector('.words');
  expect(words?.compareDocumentPosition(line.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a full stop that was written stays a single one', () => {
  const { dialog } = showPause({ plan: `${plan}.` });
  expect(dialog.textContent).toContain(`for now: ${plan}.`);
  expect(dialog.textContent).not.toContain('Sam..');
});

test('both ways stay within 320 px beneath the longest plan there can be', async () => {
  await page.viewport(320, 568);
  const { goOn, notNow } = showPause({ plan: 'walk '.repeat(60).trim() });
  await expect.element(goOn).toBeInViewport();
  await expect.element(notNow).toBeInViewport();
  expect(document.documentElement.scrollWidth).toBe(320);
});

test('nothing is said of a plan when there is none for now', () => {
  expect(showPause().dialog.textContent).not.toContain('in mind');
});

test('on a small screen the pause begins with its words', async () => {
  await page.viewport(320, 568);
  const { dialog } = showPause({ plan: 'walk '.repeat(40).trim() });
  await expect.element(page.getByText(/^You can look/)).toHaveFocus();
  const pause = dialog.querySelector('main');
  expect(pause?.scrollHeight).toBeGreaterThan(pause?.clientHeight ?? 0);
  expect(pause?.scrollTop).toBe(0);
});
