import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { person, showPeople } from './show-people.tsx';

const lasting = () => ({ off: { from: Date.now(), until: Date.now() + 3_600_000 } });
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('pauses for one person', () => {
  test('are turned off where the rest of them is set, and the list then says until when', async () => {
    const { actions } = showPeople([person('Sam'), person('Robin')]);
    await userEvent.click(page.getByText('More about Sam', { exact: true }));
    await userEvent.click(page.getByText('Turn pauses off for Sam', { exact: true }));
    await userEvent.click(button('A month'));
    expect(actions.turnOff).toHaveBeenCalledExactlyOnceWith('Sam', 'month');
    await expect.element(page.getByText(/^Pauses for Sam are off until/)).toBeVisible();
    expect(page.getByText(/^Pauses for Robin are off/).elements()).toHaveLength(0);
    await expect.element(page.getByRole('heading', { name: 'Sam' })).toHaveFocus();
  });

  test('are turned on again in their entry, and the focus stays with it', async () => {
    const { actions } = showPeople([person('Sam', lasting())]);
    await userEvent.click(button('Turn on again: pauses for Sam'));
    expect(actions.turnOn).toHaveBeenCalledExactlyOnceWith('Sam');
    await expect.element(page.getByRole('heading', { name: 'Sam' })).toHaveFocus();
    expect(page.getByText(/are off until/).elements()).toHaveLength(0);
  });

  test('that are back aren’t said to be off', () => {
    showPeople([person('Sam', { off: { from: 1, until: Date.now() } })]);
    expect(page.getByText(/are off until/).elements()).toHaveLength(0);
  });

  test.each([
    [1024, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ])('have no accessibility fault at %i px, %s, all open', async (width, dir) => {
    await page.viewport(width, 800);
    const { element } = showPeople([person('Sam', lasting())]);
    for (const details of element.querySelectorAll('details')) details.open = true;
    element.dir = dir;
    await expect(element).accessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    await page.viewport(1024, 768);
  });
});
