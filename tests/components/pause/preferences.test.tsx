import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kinds, looks } from '../../../core/moments/moment.ts';
import { prefer } from '../../support/prefer.ts';
import { arrived, showPause } from './show-pause.tsx';

test.each(looks)('with reduced motion %s is still, and fills', async (look) => {
  await prefer('prefers-reduced-motion', 'reduce');
  for (const kind of kinds) {
    const { dialog, clock, goOn, close } = showPause({ look, kind, settle: 4 });
    await expect.element(goOn).toBeVisible();
    expect(dialog.getAnimations({ subtree: true })).toEqual([]);
    const filled = () => dialog.querySelector('main')?.style.getPropertyValue('--filled');
    expect(filled()).toBe('0.25');
    clock.pass(1000);
    await expect.poll(filled).toBe('0.5');
    expect(dialog.getAnimations({ subtree: true })).toEqual([]);
    close();
  }
});

test('without it the picture moves by transform and opacity alone', async () => {
  await prefer('prefers-reduced-motion', 'no-preference');
  for (const look of looks) {
    for (const kind of ['words', 'breath'] as const) {
      const { dialog, close } = showPause({ look, kind });
      const frames = dialog
        .getAnimations({ subtree: true })
        .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []));
      expect(frames.length).toBeGreaterThan(0);
      const moved = new Set(frames.flatMap((frame) => Object.keys(frame)));
      for (const timing of ['offset', 'computedOffset', 'easing', 'composite'])
        moved.delete(timing);
      expect([...moved].filter((what) => what !== 'transform' && what !== 'opacity')).toEqual([]);
      close();
    }
  }
});

test.each(looks)(
  '%s drifts while words are read, and in a breath does nothing else',
  async (look) => {
    await prefer('prefers-reduced-motion', 'no-preference');
    for (const kind of ['words', 'breath'] as const) {
      const { dialog, close } = showPause({ look, kind });
      const breathes = () =>
        dialog
          .querySelector('.scene')
          ?.getAnimations({ subtree: true })
          .flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect : []))
          .filter((effect) => effect.getComputedTiming().endTime === Infinity)
          .map(({ target }) => target?.classList.contains('breathes'));
      if (kind === 'breath') await expect.poll(breathes).toEqual([true]);
      else expect(breathes()).toContain(false);
      close();
    }
  },
);

test.each(looks)(
  'in forced colours %s passes axe and its buttons have real borders',
  async (look) => {
    await prefer('forced-colors', 'active');
    const { dialog, button, notNow, goOn } = showPause({ look });
    await arrived(dialog);
    await userEvent.click(button(/^more/));
    await userEvent.click(button('how is it right now?'));
    await userEvent.click(page.getByText('numb', { exact: true }));
    await expect(dialog).accessible();
    for (const way of [notNow, goOn]) {
      const style = getComputedStyle(way.element());
      expect(parseFloat(style.borderTopWidth)).toBeGreaterThan(0);
      expect(style.borderTopColor).not.toBe(style.backgroundColor);
    }
  },
);

test.each([
  [320, 568],
  [320, 256],
  [640, 400],
  [844, 390],
  [1280, 800],
])('nothing is wider than %i × %i, in any look, with a long name', async (width, height) => {
  await page.viewport(width, height);
  for (const look of looks) {
    const { dialog, close } = showPause({ look, nickname: 'W'.repeat(60) });
    const pause = dialog.querySelector('main') ?? dialog;
    const elements = [...pause.querySelectorAll('.bones *:not(.unseen, option)')];
    expect(elements.length).toBeGreaterThan(5);
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      expect(box.right, element.outerHTML).toBeLessThanOrEqual(width);
      expect(box.left, element.outerHTML).toBeGreaterThanOrEqual(0);
    }
    close();
  }
});
