import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { pressesSince } from '../../../components/in-page/presses.ts';
import { showPause } from '../pause/show-pause.tsx';

const click = (detail: number) => new MouseEvent('click', { detail });
const key = (type: string, pressed: string, repeat = false) =>
  new KeyboardEvent(type, { key: pressed, repeat });

/** Presses Enter as hardware does, which may hold it. */
const enter = (type: 'keyDown' | 'keyUp', autoRepeat = false) =>
  cdp().send('Input.dispatchKeyEvent', {
    ...{ type, autoRepeat, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 },
    ...(type === 'keyDown' ? { text: '\r' } : {}),
  });

describe('a press counts', () => {
  test('when its key goes down and up after the pause was there', () => {
    const mayPress = pressesSince();
    for (const pressed of ['Enter', ' ']) {
      expect(mayPress(key('keydown', pressed))).toBe(true);
      expect(mayPress(key('keyup', pressed))).toBe(true);
    }
    expect(mayPress(click(0))).toBe(true);
  });

  test('when the pointer goes down and up there, once or more', () => {
    const mayPress = pressesSince();
    mayPress(new PointerEvent('pointerdown'));
    for (const count of [1, 2, 3]) expect(mayPress(click(count))).toBe(true);
  });
});

describe('a press doesn’t count', () => {
  test('when its key was down before, however long it is held', () => {
    const mayPress = pressesSince();
    for (const pressed of ['Enter', ' ']) {
      expect(mayPress(key('keydown', pressed, true))).toBe(false);
      expect(mayPress(key('keydown', pressed, true))).toBe(false);
      expect(mayPress(key('keyup', pressed))).toBe(false);
    }
    expect(mayPress(key('keydown', 'ArrowDown', true))).toBe(true);
  });

  test('when it is the second half of a double click', () => {
    const mayPress = pressesSince();
    mayPress(new PointerEvent('pointerdown'));
    expect(mayPress(click(2))).toBe(false);
    expect(mayPress(click(3))).toBe(false);
    expect(mayPress(click(1))).toBe(true);
  });
});

test('Enter that is held since before the pause chooses nothing, and chooses when pressed anew', async () => {
  await enter('keyDown');
  const { notNow, onChoose } = showPause();
  notNow.element().focus();
  for (let repeats = 0; repeats < 5; repeats += 1) await enter('keyDown', true);
  await enter('keyUp');
  expect(onChoose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('turned-back', undefined);
});

test('a click that an add-on makes by script chooses, and the page around hears nothing of it', async () => {
  const { dialog, onChoose } = showPause();
  let heard = 0;
  const hear = () => {
    heard += 1;
  };
  document.body.addEventListener('click', hear);
  dialog.querySelector<HTMLElement>('.choice')?.click();
  document.body.removeEventListener('click', hear);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('turned-back', undefined);
  expect(heard).toBe(0);
  await expect.element(page.getByRole('dialog')).toBeVisible();
});
