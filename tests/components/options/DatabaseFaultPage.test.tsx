import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type DatabaseFaultActions,
  DatabaseFaultPage,
} from '../../../components/options/DatabaseFaultPage.tsx';
import type { DatabaseFault } from '../../../components/ui/database-fault.ts';
import { mount } from '../../support/mount.ts';

function showPage(fault: DatabaseFault = 'refused', more: Partial<DatabaseFaultActions> = {}) {
  const actions = {
    tryAgain: vi.fn(async () => undefined),
    exportAll: vi.fn(async () => 'all' as const),
    eraseAll: vi.fn(async () => true),
    ...more,
  };
  const shown = (
    <main>
      <DatabaseFaultPage fault={fault} actions={actions} />
    </main>
  );
  return { element: mount(shown), actions };
}

const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

const faults: [DatabaseFault, RegExp][] = [
  ['refused', /^Your browser doesn’t let Ebb open it just now/],
  ['private', /^In a private window/],
  ['newer', /^It was kept by a newer Ebb/],
  ['silent', /^Your browser hasn’t answered yet/],
];

describe.each(faults)('a database that can’t be opened: %s', (fault, sentence) => {
  test('is told in a sentence, with the helplines at hand', async () => {
    const { element } = showPage(fault);
    await expect
      .element(page.getByRole('heading', { name: 'Ebb can’t open what it has kept' }))
      .toBeVisible();
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'If it is too much right now' }))
      .toHaveAttribute('href', '#support');
    await expect(element).accessible();
  });
});

test('it fits at 320 px', async () => {
  await page.viewport(320, 800);
  const { element } = showPage('private');
  expect(document.documentElement.scrollWidth).toBe(320);
  await expect(element).accessible();
  await page.viewport(1024, 768);
});

test('trying again says that it was tried, when it was of no use', async () => {
  const { actions } = showPage();
  await press('Try again');
  expect(actions.tryAgain).toHaveBeenCalledOnce();
  await expect.element(page.getByText(/^It couldn’t be opened this time either/)).toBeVisible();
});

test.each([
  ['all', 'The file was saved.'],
  ['some', /^A file was saved with what could be read/],
  ['nothing', /^Nothing could be read just now/],
] as const)('what can be read is saved, and said to be %s', async (saved, sentence) => {
  showPage('refused', { exportAll: async () => saved });
  await press('Save what can be read');
  await expect.element(page.getByText(sentence)).toBeVisible();
});

test('erasing everything asks once more, and says what came of it', async () => {
  const { actions } = showPage('newer');
  await press('Erase everything');
  await expect.element(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
  expect(actions.eraseAll).not.toHaveBeenCalled();
  await press('Erase');
  await expect.element(page.getByText('Everything is erased.')).toBeVisible();
  expect(actions.eraseAll).toHaveBeenCalledOnce();
});
