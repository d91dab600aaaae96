import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

test('go on shows the seconds from the first frame, and can be pressed when they are over', async () => {
  const { goOn, clock, onChoose } = showPause({ settle: 3 });
  await expect.element(goOn).toHaveTextContent('Go on · 3');
  clock.pass(1000);
  await expect.element(goOn).toHaveTextContent('Go on · 2');
  clock.pass(1999);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'true');
  clock.pass(1);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
  await userEvent.click(goOn);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('went-on', 5);
});

test('without a wait go on is ready at once', async () => {
  const { goOn, onChoose } = showPause({ settle: 0 });
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
  await userEvent.click(goOn);
  expect(onChoose).toHaveBeenCalledOnce();
});

test('pressing early chooses nothing and kindly says how long', async () => {
  const { goOn, status, clock, onChoose } = showPause({ settle: 8 });
  clock.pass(2000);
  await userEvent.click(goOn, { force: true });
  await expect.element(status).toHaveTextContent('Not yet. It opens in 6 seconds.');
  expect(onChoose).not.toHaveBeenCalled();
});

test('go on can be reached while it waits and says how long', async () => {
  const { goOn } = showPause({ settle: 8 });
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(goOn).toHaveFocus();
  await expect.element(goOn).toHaveAccessibleDescription('It opens in 8 seconds.');
});

test('the seconds are said at the start, halfway and at the end, and not between', async () => {
  const { goOn, status, clock } = showPause({ settle: 8 });
  await expect.element(status).toHaveTextContent('It opens in 8 seconds.');
  clock.pass(3000);
  await expect.element(goOn).toHaveTextContent('Go on · 5');
  expect(status.element().textContent).toBe('It opens in 8 seconds.');
  clock.pass(1000);
  await expect.element(status).toHaveTextContent('It opens in 4 seconds.');
  clock.pass(3000);
  await expect.element(goOn).toHaveTextContent('Go on · 1');
  expect(status.element().textContent).toBe('It opens in 4 seconds.');
  clock.pass(1000);
  await expect.element(status).toHaveTextContent('You can open it now, or leave it.');
});

test('the wait stands still while nobody can see it, and goes on from there', async () => {
  const { goOn, clock } = showPause({ settle: 8 });
  clock.pass(2500);
  clock.see(false);
  clock.pass(60_000);
  await expect.element(goOn).toHaveTextContent('Go on · 6');
  clock.see(true);
  clock.pass(5499);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'true');
  clock.pass(1);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
});

test('the wait begins when a page opened out of sight is looked at', async () => {
  const { goOn, clock } = showPause({ settle: 8 }, { seen: false });
  clock.pass(30_000);
  await expect.element(goOn).toHaveTextContent('Go on · 8');
  clock.see(true);
  clock.pass(8000);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
});

test('late timers don’t lengthen the wait', async () => {
  const { goOn, clock } = showPause({ settle: 8 });
  clock.leap(1700);
  clock.leap(1700);
  await expect.element(goOn).toHaveTextContent('Go on · 5');
  clock.leap(4600);
  await expect.element(goOn).toHaveAttribute('aria-disabled', 'false');
});

test('the wave is full in the last second of the wait, and not before', async () => {
  const { dialog, clock } = showPause({ settle: 4 });
  const filled = () => dialog.querySelector('main')?.style.getPropertyValue('--filled');
  for (const level of ['0.25', '0.5', '0.75', '1', '1']) {
    await expect.poll(filled).toBe(level);
    clock.pass(1000);
  }
});
