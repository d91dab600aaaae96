import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showPause } from './show-pause.tsx';

const chip = (name: string) => page.getByText(name, { exact: true });

describe('chips', () => {
  test('are folded away until asked for', async () => {
    const { button } = showPause();
    await expect.element(chip('to feel close')).not.toBeInTheDocument();
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.click(chip('to feel close'));
    await userEvent.click(button('how is it right now?'));
    await expect.element(chip('to feel close')).not.toBeVisible();
    await expect.element(chip('I don’t know')).toBeVisible();
    await userEvent.click(button('what are you hoping for?'));
    await expect
      .element(page.getByRole('radio', { checked: true }))
      .toHaveAccessibleName('to feel close');
  });

  test('tell one choice at a time, and tapping again takes it back', async () => {
    const { button, onRemark } = showPause();
    await userEvent.click(button('what are you hoping for?'));
    await userEvent.click(chip('an answer'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: 'answer' });
    await userEvent.click(chip('to make it right'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: 'fix' });
    await expect
      .element(page.getByRole('radio', { checked: true }))
      .toHaveAccessibleName('to make it right');
    await userEvent.click(chip('to make it right'));
    expect(onRemark).toHaveBeenLastCalledWith({ intention: null });
    await expect.element(page.getByRole('radio', { checked: true })).not.toBeInTheDocument();
  });

  test('work by keyboard', async () => {
    const { button, onRemark } = showPause();
    await userEvent.click(button('how is it right now?'));
    await userEvent.keyboard('{Tab}{Tab} ');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: 'sad' });
    await userEvent.keyboard('{ArrowRight}');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: 'lonely' });
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onRemark).toHaveBeenLastCalledWith({ feeling: null });
  });

  test('are not offered to whoever turned them off', async () => {
    const { button } = showPause({ chips: false });
    await expect.element(button('what are you hoping for?')).not.toBeInTheDocument();
    await expect.element(button('park this thought')).toBeVisible();
  });
});

describe('parking a thought', () => {
  test('hands it over, empties the line and says so', async () => {
    const { button, onPark } = showPause();
    await userEvent.click(button('park this thought'));
    const line = page.getByRole('textbox', { name: 'A thought to keep for later' });
    await userEvent.fill(line, '  ask about the keys ');
    await userEvent.click(line);
    await userEvent.keyboard('{Enter}');
    expect(onPark).toHaveBeenCalledExactlyOnceWith('ask about the keys');
    await expect.element(line).toHaveValue('');
    await expect.element(page.getByText('It’s kept.', { exact: false })).toBeVisible();
  });

  test('keeps nothing when there is nothing', async () => {
    const { button, onPark } = showPause();
    await userEvent.click(button('park this thought'));
    await userEvent.click(button('Keep it'));
    expect(onPark).not.toHaveBeenCalled();
  });
});

describe('if it is too much right now', () => {
  const support = {
    name: 'Deutschland',
    asOf: '2026-11',
    lines: [
      { name: 'One line', phone: '0800 111', about: 'Day and night.', url: 'https://one.example' },
      { name: 'Another', phone: '', about: 'By chat.', url: 'https://another.example' },
    ],
  };

  test('opens in place: a sentence, then the numbers of their country with their date', async () => {
    const { button } = showPause({ support });
    await userEvent.click(button('if it is too much right now'));
    await expect
      .element(page.getByText('Some nights are too much', { exact: false }))
      .toBeVisible();
    const call = page.getByRole('link', { name: '0800 111' });
    await expect.element(call).toHaveAttribute('href', 'tel:0800111');
    await expect.element(page.getByText('November 2026', { exact: false })).toBeVisible();
  });

  test('points to the options, the directory and the emergency number without a country', async () => {
    const { button } = showPause({ support: null });
    await userEvent.click(button('if it is too much right now'));
    await expect.element(page.getByText('Choose your country', { exact: false })).toBeVisible();
    await expect.element(page.getByText('local emergency number', { exact: false })).toBeVisible();
  });

  test.each([null, support])('tells no page where it was opened from', async (lines) => {
    const { button, dialog } = showPause({ support: lines });
    await userEvent.click(button('if it is too much right now'));
    const links = [...dialog.querySelectorAll<HTMLAnchorElement>('a[href^=http]')];
    expect(links.map((link) => link.href)).toContain('https://findahelpline.com/');
    for (const link of links) {
      expect(link.rel).toBe('noreferrer');
      expect(link.target).toBe('_blank');
    }
  });
});

test('what is opened comes into view above the two ways on a small screen', async () => {
  await page.viewport(320, 568);
  const { button, goOn } = showPause({ support: null });
  await userEvent.click(button('if it is too much right now'));
  const danger = page.getByText('local emergency number', { exact: false });
  await expect
    .poll(() => danger.element().getBoundingClientRect().bottom)
    .toBeLessThanOrEqual(goOn.element().getBoundingClientRect().top);
});
