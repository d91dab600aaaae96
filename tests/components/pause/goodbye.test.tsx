import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { needs } from '../../../core/settings/needs.ts';
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

test('offers one of their small things, and then stays a little longer', async () => {
  const { notNow, clock, dialog, onTurnBack } = showPause({
    smallThings: ['water the plants', 'put the kettle on'],
    goodbye: 3,
  });
  await userEvent.click(notNow);
  await expect.element(page.getByText('put the kettle on', { exact: false })).toBeVisible();
  expect(dialog.querySelector('.chips')).toBeNull();
  clock.pass(2799);
  expect(onTurnBack).not.toHaveBeenCalled();
  clock.pass(1);
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('stays until it is read where it names someone to call, and goes back when they say so', async () => {
  const { button, dialog, notNow, clock, onTurnBack } = showPause({ someoneToCall: 'Sam' });
  await userEvent.click(notNow);
  await expect.element(page.getByText('Someone to call: Sam')).toBeVisible();
  clock.pass(3_600_000);
  expect(onTurnBack).not.toHaveBeenCalled();
  await arrived(dialog);
  await expect(dialog).accessible();
  await userEvent.click(button('Go back now'));
  expect(onTurnBack).toHaveBeenCalledOnce();
});

test('a tap or a key goes back at once, also where it names someone to call', async () => {
  const { notNow, onTurnBack } = showPause({ someoneToCall: 'Sam' });
  await userEvent.click(notNow);
  await userEvent.click(page.getByText('Someone to call: Sam'));
  expect(onTurnBack).toHaveBeenCalledOnce();
});

describe('where small things are for a need', () => {
  const view = {
    smallThings: ['drink a glass of water', 'walk for ten minutes', 'water the plants'],
    byNeed: [
      { need: 'water' as const, things: ['drink a glass of water'] },
      { need: 'move' as const, things: ['walk for ten minutes'] },
    ],
    goodbye: 2,
  };
  const ask = () => page.getByRole('group', { name: 'What do you need right now?' });
  const chip = (name: string) => page.getByRole('radio', { name });

  test('asks what is needed, of what there is something for, and offers that', async () => {
    const { notNow, dialog, clock, onTurnBack } = showPause(view);
    await userEvent.click(notNow);
    await expect.element(ask()).toBeVisible();
    expect([...dialog.querySelectorAll('.chip')].map((one) => one.textContent)).toEqual([
      'water',
      'to move',
    ]);
    await expect.element(page.getByText('water the plants', { exact: false })).toBeVisible();
    await userEvent.click(page.getByText('to move', { exact: true }));
    await expect.element(page.getByText('walk for ten minutes', { exact: false })).toBeVisible();
    clock.pass(3_600_000);
    expect(onTurnBack).not.toHaveBeenCalled();
    await arrived(dialog);
    await expect(dialog).accessible();
  });

  test('is answered by keyboard, and any other key still goes back', async () => {
    const { notNow, button, onTurnBack } = showPause(view);
    await userEvent.click(notNow);
    await userEvent.keyboard('{Tab}');
    await expect.element(chip('water')).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('drink a glass of water', { exact: false })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByText('walk for ten minutes', { exact: false })).toBeVisible();
    expect(onTurnBack).not.toHaveBeenCalled();
    await userEvent.click(button('Go back now'));
    expect(onTurnBack).toHaveBeenCalledOnce();
  });

  test('a tap beside the question goes back', async () => {
    const { notNow, onTurnBack } = showPause(view);
    await userEvent.click(notNow);
    await userEvent.click(page.elementLocator(document.body), { position: { x: 4, y: 300 } });
    expect(onTurnBack).toHaveBeenCalledOnce();
  });

  test.each([1280, 320])('fits at %i px', async (width) => {
    await page.viewport(width, 700);
    const { notNow, dialog } = showPause({
      ...view,
      someoneToCall: 'Sam, after work',
      byNeed: needs.map((need) => ({ need, things: ['rest a little'] })),
    });
    await userEvent.click(notNow);
    await expect.element(ask()).toBeVisible();
    expect(dialog.scrollWidth).toBeLessThanOrEqual(width);
  });
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
