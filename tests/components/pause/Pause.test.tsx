import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

describe('the two ways', () => {
  test('the focus begins at the words, in a dialog that has a name, and the first step leads to not now', async () => {
    const { notNow } = showPause();
    await expect.element(page.getByText(/^You can look/)).toHaveFocus();
    await expect.element(page.getByRole('dialog', { name: 'a pause before Robin' })).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(notNow).toHaveFocus();
  });

  test.each(['wait', 'breath', 'grounding', 'quiet'] as const)(
    'so it is in a pause without a passage, %s',
    async (kind) => {
      const { dialog, notNow } = showPause({ kind, words: null });
      expect(dialog.contains(document.activeElement)).toBe(true);
      expect(document.activeElement?.localName).toBe('p');
      await userEvent.keyboard('{Tab}');
      await expect.element(notNow).toHaveFocus();
    },
  );

  test.each([
    [1280, 800],
    [390, 844],
    [320, 568],
    [320, 256],
    [844, 390],
  ])('both are on screen and the same size at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    const long = Array.from({ length: 70 }, () => 'quietly').join(' ');
    const { notNow, goOn } = showPause({ words: { id: 'long', text: long } });
    const [one, other] = [notNow.element(), goOn.element()].map((e) => e.getBoundingClientRect());
    expect(one?.width).toBe(other?.width);
    expect(one?.height).toBe(other?.height);
    expect(Math.max(one?.bottom ?? 0, other?.bottom ?? 0)).toBeLessThanOrEqual(height);
    const [style, otherStyle] = [notNow.element(), goOn.element()].map((e) => getComputedStyle(e));
    for (const property of ['font-weight', 'font-size', 'color', 'background-color', 'border']) {
      expect(style?.getPropertyValue(property)).toBe(otherStyle?.getPropertyValue(property));
    }
  });

  test('not now is nearest to the thumb on a phone', async () => {
    await page.viewport(390, 844);
    const { notNow, goOn } = showPause();
    const lower = notNow.element().getBoundingClientRect().top;
    expect(lower).toBeGreaterThan(goOn.element().getBoundingClientRect().bottom);
  });

  test('not now is told at once, and leads back after the goodbye', async () => {
    const { notNow, clock, onChoose, onTurnBack } = showPause();
    await userEvent.click(notNow);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('turned-back', undefined);
    expect(onTurnBack).not.toHaveBeenCalled();
    clock.pass(2000);
    expect(onTurnBack).toHaveBeenCalledOnce();
  });

  test('go on gives the pass that is set, or the one chosen there', async () => {
    const first = showPause({ settle: 0, passMinutes: 15 });
    await userEvent.click(first.goOn);
    expect(first.onChoose).toHaveBeenCalledExactlyOnceWith('went-on', 15);
    first.close();
    const second = showPause({ settle: 0 });
    await userEvent.keyboard('{Tab}{Tab}{Tab}{ArrowUp}{ArrowUp}');
    await userEvent.click(second.goOn);
    expect(second.onChoose).toHaveBeenCalledExactlyOnceWith('went-on', 0);
  });

  test('going on says that the page is coming, in sight where it is slow', async () => {
    const { goOn, status: said } = showPause({ settle: 0 });
    await userEvent.click(goOn);
    await expect.element(said).toHaveTextContent('It is opening. Some pages take a moment.');
    const [coming] = said.element().getAnimations();
    if (!coming) throw new Error('it is in sight at once');
    coming.currentTime = 900;
    expect(getComputedStyle(said.element()).opacity).toBe('0');
    coming.finish();
    expect(getComputedStyle(said.element()).opacity).toBe('1');
  });

  test('is chosen once, however often it is pressed', async () => {
    const { goOn, onChoose } = showPause({ settle: 0 });
    await userEvent.dblClick(goOn);
    expect(onChoose).toHaveBeenCalledOnce();
  });

  test('a safety look is let through at once, without the wait', async () => {
    const { button, onChoose } = showPause({ settle: 60 });
    await userEvent.click(button(/^more/));
    await userEvent.click(button(/practical or safety reasons/));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('safety', undefined);
  });
});

describe('by keyboard', () => {
  test('tab goes from not now to go on to the pass', async () => {
    const { goOn } = showPause();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(goOn).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByLabelText('opens for')).toHaveFocus();
  });

  test('enter on not now turns back, and any key ends the goodbye', async () => {
    const { onChoose, onTurnBack } = showPause();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onChoose).toHaveBeenCalledWith('turned-back', undefined);
    await userEvent.keyboard('{Enter}');
    expect(onTurnBack).toHaveBeenCalledOnce();
  });

  test('shift three times leaves quickly', async () => {
    const { onExit } = showPause();
    await userEvent.keyboard('{Shift}{Shift}');
    expect(onExit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift}');
    expect(onExit).toHaveBeenCalledOnce();
  });

  test('shift doesn’t leave when it comes slowly or with other keys', async () => {
    const { onExit, clock } = showPause();
    await userEvent.keyboard('{Shift}{Shift}');
    clock.pass(2000);
    await userEvent.keyboard('{Shift}{Shift}a{Shift}');
    expect(onExit).not.toHaveBeenCalled();
  });

  test('escape chooses nothing and leaves nowhere', async () => {
    const { onExit, onChoose, onTurnBack, dialog } = showPause();
    const asked = vi.fn((event: Event) => event.preventDefault());
    dialog.addEventListener('cancel', asked);
    await userEvent.keyboard('{Escape}');
    expect(asked).toHaveBeenCalledOnce();
    for (const told of [onExit, onChoose, onTurnBack]) expect(told).not.toHaveBeenCalled();
  });
});

describe('against the page', () => {
  test('keys that a script presses, and clicks around the pause, count for nothing', async () => {
    const told = showPause({ settle: 0 });
    told.dialog.click();
    for (let i = 0; i < 3; i++) {
      const press = new KeyboardEvent('keydown', { key: 'Shift', bubbles: true });
      told.dialog.querySelector('main')?.dispatchEvent(press);
    }
    for (const spy of [told.onChoose, told.onRemark, told.onExit, told.onTurnBack, told.onPark]) {
      expect(spy).not.toHaveBeenCalled();
    }
  });

  test('nothing is left behind when it goes', async () => {
    const { clock, close } = showPause();
    expect(clock.waiting).toBeGreaterThan(0);
    close();
    expect(clock.waiting).toBe(0);
  });
});

test('the nickname is said, and the quick exit leaves', async () => {
  const { button, onExit } = showPause({ nickname: 'Sam' });
  await expect.element(page.getByText('a pause before Sam')).toBeVisible();
  await userEvent.click(button('leave quickly'));
  expect(onExit).toHaveBeenCalledOnce();
});
