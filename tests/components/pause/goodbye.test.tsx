import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { germany } from '../support/support-views.ts';
import { arrived, showPause } from './show-pause.tsx';

test('turns through its lines, and begins again', async () => {
  const said = new Set<string>();
  for (let goodbye = 0; goodbye < 7; goodbye++) {
    const { notNow, dialog, close } = showPause({ goodbye });
    await userEvent.click(notNow);
    await expect.poll(() => dialog.querySelector('.goodbye .words')?.textContent).toBeTruthy();
    said.add(dialog.querySelector('.goodbye .words')?.textContent ?? '');
    close();
  }
  expect(said.size).toBe(6);
});

test('offers one of their small things and the one to call, and then stays a little longer', async () => {
  const { notNow, clock, onTurnBack } = showPause({
    smallThings: ['water the plants', 'put the kettle on'],
    someoneToCall: 'Sam',
    goodbye: 3,
  });
  await userEvent.click(notNow);
  await expect.element(page.getByText('put the kettle on', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Someone to call: Sam')).toBeVisible();
  clock.pass(3599);
  expect(onTurnBack).not.toHaveBeenCalled();
  clock.pass(1);
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('offers nothing that isn’t set', async () => {
  const { notNow, dialog } = showPause();
  await userEvent.click(notNow);
  await expect.poll(() => dialog.querySelectorAll('.goodbye p.words').length).toBe(1);
  expect(dialog.querySelectorAll('.offer').length).toBe(0);
});

test('a tap anywhere ends it, once', async () => {
  const { notNow, clock, onTurnBack } = showPause();
  await userEvent.click(notNow);
  await userEvent.click(page.elementLocator(document.body), { position: { x: 4, y: 300 } });
  expect(onTurnBack).toHaveBeenCalledOnce();
  clock.pass(5000);
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('a key held down, or one that only quietens a screen reader, doesn’t end it', async () => {
  const { notNow, dialog, onTurnBack } = showPause();
  await userEvent.click(notNow);
  await expect.poll(() => dialog.querySelector('.goodbye')).not.toBeNull();
  await userEvent.keyboard('{Control}{Shift}{Alt}');
  expect(onTurnBack).not.toHaveBeenCalled();
  await userEvent.keyboard('x');
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('the goodbye has the focus, named by its line', async () => {
  const { notNow } = showPause();
  await userEvent.click(notNow);
  await expect
    .element(page.getByRole('region', { name: 'The page will still be there. So will you.' }))
    .toHaveFocus();
});

test('stays for whoever reaches for help, and goes back when they say so', async () => {
  const { button, notNow, clock, dialog, onTurnBack } = showPause({ support: germany });
  await userEvent.click(notNow);
  await userEvent.click(button('if it is too much right now'));
  await expect.element(page.getByRole('link', { name: '0800 111 0 111' })).toBeVisible();
  clock.pass(60_000);
  await userEvent.keyboard('x');
  await userEvent.click(page.getByText('Open line'));
  expect(onTurnBack).not.toHaveBeenCalled();
  await arrived(dialog);
  await expect(dialog).accessible();
  await userEvent.click(button('Go back now'));
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('leads to help by keyboard, in no hurry, and back all the same', async () => {
  const { button, notNow, clock, onTurnBack } = showPause({ support: germany });
  await userEvent.click(notNow);
  await userEvent.keyboard('{Tab}');
  await expect.element(button('if it is too much right now')).toHaveFocus();
  clock.pass(60_000);
  expect(onTurnBack).not.toHaveBeenCalled();
  await userEvent.keyboard('x');
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('opens help by keyboard', async () => {
  const { notNow, onTurnBack } = showPause({ support: germany });
  await userEvent.click(notNow);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('link', { name: '112' })).toBeVisible();
  expect(onTurnBack).not.toHaveBeenCalled();
});
