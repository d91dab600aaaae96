import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

describe('a pause that is called off while it stands', () => {
  test.each([
    ['snooze', /^Pauses are off by now/],
    ['pass', /^You went on in another tab/],
    ['unlisted', /isn’t in your list any more/],
  ] as const)(
    'says why, %s, without a wait, and any press opens the page once',
    async (why, says) => {
      const { dialog, goOn, onOpen, onChoose, callOff } = showPause({ settle: 60 });
      await expect.element(goOn).toHaveAttribute('aria-disabled', 'true');
      callOff(why);
      await expect.element(page.getByText(says)).toBeVisible();
      await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
      await expect.element(page.getByLabelText('opens for')).not.toBeInTheDocument();
      await expect(dialog).accessible();
      expect(onOpen).not.toHaveBeenCalled();
      await userEvent.click(page.getByText(says));
      await userEvent.click(dialog);
      expect(onOpen).toHaveBeenCalledOnce();
      expect(onChoose).not.toHaveBeenCalled();
    },
  );

  test('opens with Go on or Enter too, and a step with Tab opens nothing', async () => {
    const first = showPause({ settle: 60 });
    first.callOff('snooze');
    await userEvent.click(first.goOn);
    expect(first.onOpen).toHaveBeenCalledOnce();
    expect(first.onChoose).not.toHaveBeenCalled();
    first.close();
    const second = showPause({ settle: 60 });
    second.callOff('snooze');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(second.onOpen).not.toHaveBeenCalled();
    await userEvent.click(page.getByText(/^You can look/));
    expect(second.onOpen).toHaveBeenCalledOnce();
  });

  test('can still be left with Not now, and what is folded away still unfolds', async () => {
    const { notNow, button, onOpen, onChoose, callOff } = showPause({ settle: 60 });
    callOff('pass');
    await userEvent.click(button(/^more/));
    await userEvent.click(button('park this thought'));
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.click(notNow);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('turned-back', undefined);
  });

  test('waits again when pauses are back before anything was pressed', async () => {
    const { goOn, callOff } = showPause({ settle: 60 });
    callOff('snooze');
    await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
    callOff(null);
    await expect.element(goOn).toHaveAttribute('aria-disabled', 'true');
  });
});
