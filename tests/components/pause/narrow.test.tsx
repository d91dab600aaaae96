import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { looks } from '../../../core/moments/moment.ts';
import { germany } from '../support/support-views.ts';
import { showPause } from './show-pause.tsx';

const long = { id: 'long', text: Array.from({ length: 90 }, () => 'quietly').join(' ') };
const phones = [
  [320, 568],
  [390, 844],
  [568, 320],
  [640, 400],
  [320, 256],
] as const;

/** A part of the pause, and where it is. */
function parts(dialog: Element) {
  const find = (selector: string) => dialog.querySelector(selector) ?? dialog;
  const box = (selector: string) => find(selector).getBoundingClientRect();
  return { main: find('main'), leave: find('.leave'), box };
}

/** What comes behind *leave quickly* and hides what slides under it: its box, and how much of it is there. */
function strip(leave: Element) {
  const style = getComputedStyle(leave, '::before');
  const { left, bottom } = leave.getBoundingClientRect();
  const start = left + Number.parseFloat(style.left);
  const end = start + Number.parseFloat(style.width);
  const soft = -Number.parseFloat(style.bottom);
  return {
    start,
    end,
    bottom: bottom + soft,
    opacity: style.opacity,
    image: style.backgroundImage,
  };
}

test.each(phones)(
  'at %i × %i nothing lies over words, however far it is scrolled',
  async (...size) => {
    await page.viewport(...size);
    for (const look of looks) {
      const pause = showPause({ look, words: long, support: germany, nickname: 'W'.repeat(30) });
      await userEvent.click(pause.button(/^if it is too much/));
      const { main, leave, box } = parts(pause.dialog);
      const farthest = main.scrollHeight - main.clientHeight;
      expect(farthest).toBeGreaterThan(100);
      // What was pressed may still be brought into sight.
      await expect
        .poll(() => {
          main.scrollTop = 0;
          return strip(leave).opacity;
        })
        .toBe('0');
      expect(box('.words').top).toBeGreaterThan(leave.getBoundingClientRect().bottom);
      for (let scrolled = 1; scrolled <= farthest; scrolled += 40) {
        main.scrollTop = scrolled;
        // The name beside it moves on, above what hides the rest.
        expect(box('.before').right).toBeLessThanOrEqual(leave.getBoundingClientRect().left);
        await expect.poll(() => strip(leave).opacity).toBe('1');
        const { start, end, bottom, image } = strip(leave);
        expect([start <= 0, end >= size[0], bottom > leave.getBoundingClientRect().bottom]).toEqual(
          [true, true, true],
        );
        expect(image).toContain('linear-gradient');
      }
      pause.close();
    }
  },
);

test('four times as large there is room for three lines of words between what stays', async () => {
  await page.viewport(320, 256);
  for (const look of looks) {
    const { dialog, close } = showPause({ look, words: long });
    const { main, leave, box } = parts(dialog);
    main.scrollTop = 60;
    const line = Number.parseFloat(
      getComputedStyle(dialog.querySelector('.words') ?? main).lineHeight,
    );
    const softEdge = 24;
    const room = box('.choices').top - softEdge - strip(leave).bottom;
    expect(room).toBeGreaterThanOrEqual(3 * line);
    close();
  }
});

test('and how long it opens is there at the end, and as soon as it has the focus', async () => {
  await page.viewport(320, 256);
  const { dialog } = showPause({ words: long });
  const { main, box } = parts(dialog);
  expect(box('select').bottom).toBeGreaterThan(256);
  await userEvent.keyboard('{Tab}{Tab}{Tab}');
  await expect.element(page.getByLabelText('opens for')).toHaveFocus();
  expect(box('select').bottom).toBeLessThanOrEqual(256);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  main.scrollTop = main.scrollHeight;
  expect(box('select').bottom).toBeLessThanOrEqual(256);
});
