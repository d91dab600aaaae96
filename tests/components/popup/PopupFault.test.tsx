import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupFault } from '../../../components/popup/PopupFault.tsx';
import { mount } from '../../support/mount.ts';

const faults = ['refused', 'private', 'newer', 'silent', null] as const;

test.each(faults)('a popup that can’t be shown says why, and where to go: %s', async (fault) => {
  await page.viewport(320, 480);
  const onTryAgain = vi.fn();
  const onLeave = vi.fn();
  const element = mount(<PopupFault fault={fault} onTryAgain={onTryAgain} onLeave={onLeave} />);
  const says = fault ? 'Ebb can’t open what it has kept' : 'This couldn’t be shown';
  await expect.element(page.getByRole('status')).toMatchTextContent(says);
  for (const [name, address] of [
    ['Open Ebb', '/options.html#privacy'],
    ['If it is too much right now', '/options.html#support'],
    ['Save a file', '/options.html#privacy/save'],
    ['Erase everything', '/options.html#privacy'],
    ['findahelpline.com', 'https://findahelpline.com'],
  ] as const) {
    await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', address);
  }
  await expect.element(page.getByText(/call your local emergency number/)).toBeVisible();
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(320);
  await userEvent.click(page.getByRole('button', { name: 'Try again' }));
  expect(onTryAgain).toHaveBeenCalledOnce();
  await userEvent.click(page.getByRole('button', { name: 'Leave quickly' }));
  expect(onLeave).toHaveBeenCalledOnce();
  await page.viewport(1024, 768);
});
