import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { kinds, looks } from '../../../core/moments/moment.ts';
import { prefer } from '../../support/prefer.ts';
import { contrast } from './contrast.ts';
import { arrived, showPause } from './show-pause.tsx';

const schemes = ['light', 'dark'] as const;
const words = { id: 'words', text: 'You can look. You can also wait a minute.' };

const plan = 'put the kettle on, then call Sam';

const everywhere = looks.flatMap((look) => schemes.map((scheme) => ({ look, scheme })));

describe.each(everywhere)('$look, $scheme', ({ look, scheme }) => {
  test('passes axe, from the first frame to the goodbye', async () => {
    await prefer('prefers-color-scheme', scheme);
    const { dialog, notNow, button, clock } = showPause({ look, words, plan });
    await arrived(dialog);
    expect(dialog.textContent).toContain(plan);
    await expect(dialog).accessible();
    clock.pass(8000);
    await userEvent.click(button(/^more/));
    await userEvent.click(button('how is it right now?'));
    await userEvent.click(page.getByText('numb', { exact: true }));
    await userEvent.click(button('if it is too much right now'));
    await expect(dialog).accessible();
    await userEvent.click(notNow);
    await expect.poll(() => dialog.querySelector('.goodbye')).not.toBeNull();
    await arrived(dialog);
    await expect(dialog).accessible();
  });

  test('its words stand out 7:1 and the rest 4.5:1 from every colour behind them', async () => {
    await prefer('prefers-color-scheme', scheme);
    const { dialog } = showPause({ look, words });
    const pause = dialog.querySelector<HTMLElement>('.pause') ?? dialog;
    const behind = [
      '--ground',
      '--raised',
      '--bar',
      '--sheet',
      '--tint-1',
      '--tint-2',
      '--tint-3',
      '--tint-4',
      '--haze',
    ];
    const colours = behind.filter((name) => getComputedStyle(pause).getPropertyValue(name) !== '');
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) {
      expect(contrast(pause, '--ink', colour), `ink on ${colour}`).toBeGreaterThanOrEqual(7);
      expect(contrast(pause, '--quiet', colour), `quiet on ${colour}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(pause, '--edge', colour), `edge on ${colour}`).toBeGreaterThanOrEqual(3);
      expect(contrast(pause, '--focus', colour), `focus on ${colour}`).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([
  [1280, 800],
  [2560, 1200],
  [844, 390],
  [360, 740],
  [320, 568],
])('no line of a picture lies behind words at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  const withLines: string[] = [];
  for (const look of looks) {
    const { dialog, close } = showPause({ look, words, settle: 0 });
    const boxes = (selector: string) => [...dialog.querySelectorAll(selector)];
    const lines = boxes('.scene :is(path, ellipse)').filter(
      (shape) => getComputedStyle(shape).stroke !== 'none',
    );
    const said = boxes('.bones :is(p, button, label)').map((one) => one.getBoundingClientRect());
    expect(said.length).toBeGreaterThan(5);
    if (lines.length > 0) withLines.push(look);
    for (const line of lines) {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const struck = said.filter(
        (box) => box.left < right && box.right > left && box.top < bottom && box.bottom > top,
      );
      expect(struck, `${look}: ${line.outerHTML.slice(0, 80)}`).toEqual([]);
    }
    close();
  }
  expect(withLines).toEqual(['lamp', 'page']);
});

test('the words are in the ink of their look, the rest in ink or quiet', () => {
  for (const look of looks) {
    const { dialog, close } = showPause({ look, words });
    const colour = (selector: string) => {
      const found = dialog.querySelector(selector);
      return found ? getComputedStyle(found).color : `no ${selector}`;
    };
    const ink = colour('.pause');
    expect(ink).toMatch(/^\w+\(/);
    expect(colour('.words')).toBe(ink);
    expect(colour('.choice')).toBe(ink);
    expect(colour('.before')).toMatch(/^\w+\(/);
    expect(colour('.before')).toBe(colour('.quiet'));
    close();
  }
});

test('no two looks have the same colours', () => {
  const grounds = looks.map((look) => {
    const { dialog, close } = showPause({ look });
    const ground = getComputedStyle(dialog.querySelector('.pause') ?? dialog).backgroundColor;
    close();
    return ground;
  });
  expect(new Set(grounds).size).toBe(looks.length);
});

test.each(kinds)('kind %s has the same bones and passes axe', async (kind) => {
  const { dialog, notNow, goOn, button } = showPause({
    kind,
    words: kind === 'words' || kind === 'note' ? words : null,
  });
  await expect.element(notNow).toBeVisible();
  await expect.element(goOn).toBeVisible();
  await expect.element(button('leave quickly')).toBeVisible();
  await expect.element(page.getByText('a pause before Robin')).toBeVisible();
  await arrived(dialog);
  await expect(dialog).accessible();
});
