import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LossNotice } from '../../../components/ui/LossNotice.tsx';
import { mount } from '../../support/mount.ts';

const onClose = vi.fn();

function show(bringIn: { href: string } | null = { href: '#privacy' }) {
  return mount(
    <main>
      <LossNotice bringIn={bringIn} onClose={onClose} />
      <h1>People</h1>
    </main>,
  );
}

beforeEach(() => onClose.mockReset());

test('says what is gone, what was kept, and where a saved file is brought in', async () => {
  const element = show();
  await expect.element(page.getByText(/Your browser has cleared/)).toBeVisible();
  await expect.element(page.getByText(/Your list and your settings are still here/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Bring in a file' }))
    .toHaveAttribute('href', '#privacy');
  await expect(element).accessible();
});

test('goes when it was read, and the focus with it to the page’s heading', async () => {
  show();
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('heading', { name: 'People' })).toHaveFocus();
});

test('has no link where the page is the one that it would lead to', () => {
  show(null);
  expect(page.getByRole('link').elements()).toEqual([]);
});

test('fits at 320 px', async () => {
  await page.viewport(320, 700);
  show();
  expect(document.documentElement.scrollWidth).toBe(320);
  await page.viewport(1024, 768);
});
