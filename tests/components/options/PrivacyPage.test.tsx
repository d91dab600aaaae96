import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PrivacyActions, PrivacyPage } from '../../../components/options/PrivacyPage.tsx';
import { mount } from '../../support/mount.ts';

interface Shown extends Partial<PrivacyActions> {
  /** How many entries could not be read. */
  unread?: number;
}

function showPage({ unread = 0, ...more }: Shown = {}) {
  const actions = {
    eraseAll: vi.fn(async () => true),
    readErrors: vi.fn(async () => ''),
    emptyErrors: vi.fn(async () => undefined),
    ...more,
  };
  return { element: mount(<PrivacyPage actions={actions} unread={unread} />), actions };
}

const erase = () => userEvent.click(page.getByRole('button', { name: 'Erase everything' }));

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const { element } = showPage();
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

test('says how much could not be read, and that it is kept', async () => {
  showPage({ unread: 3 });
  await expect
    .element(page.getByText(/^3 entries could not be read. They are kept as they are/))
    .toBeVisible();
});

test('says nothing of what could not be read where all could', async () => {
  showPage();
  await expect.element(page.getByText('What is kept')).toBeVisible();
  expect(page.getByText(/could not be read/).elements()).toEqual([]);
});

describe('erasing', () => {
  test('asks once more, in a dialog that has the focus on leaving it', async () => {
    const { element, actions } = showPage();
    await erase();
    await expect.element(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Leave it as it is' })).toHaveFocus();
    await expect(element).accessible();
    expect(actions.eraseAll).not.toHaveBeenCalled();
  });

  test('is done on the second yes, and said', async () => {
    const { actions } = showPage();
    await erase();
    await userEvent.click(page.getByRole('button', { name: 'Erase', exact: true }));
    expect(actions.eraseAll).toHaveBeenCalledOnce();
    await expect.element(page.getByText('Everything is erased.')).toBeVisible();
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('that couldn’t be done is said, with what can be done', async () => {
    showPage({ eraseAll: async () => false });
    await erase();
    await userEvent.click(page.getByRole('button', { name: 'Erase', exact: true }));
    await expect.element(page.getByText(/^Not everything could be erased/)).toBeVisible();
    expect(page.getByText('Everything is erased.').elements()).toHaveLength(0);
  });

  test.each([
    ['the button', () => userEvent.click(page.getByRole('button', { name: 'Leave it as it is' }))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('is called off with %s, and can be asked for again', async (_, callOff) => {
    const { actions } = showPage();
    await erase();
    await callOff();
    await expect.poll(() => page.getByRole('dialog').elements()).toHaveLength(0);
    expect(actions.eraseAll).not.toHaveBeenCalled();
    await erase();
    await expect.element(page.getByRole('dialog')).toBeVisible();
  });
});

test.each([
  ['Save a file', '#privacy/save'],
  ['Bring in a saved file', '#privacy/bring-in'],
])('leads to where one can “%s”', async (name, address) => {
  showPage();
  await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', address);
});

describe('what went wrong', () => {
  const lines =
    '2026-11-18T11:00:00.000Z | options, read plans | UnknownError | Ebb 0.1.0, Firefox 153';
  const see = () => userEvent.click(page.getByText('See what was noted'));

  test('is nothing, where nothing was noted', async () => {
    showPage();
    await expect.element(page.getByText('Nothing has failed of late.')).toBeVisible();
    expect(page.getByText('See what was noted').elements()).toHaveLength(0);
  });

  test.each([1024, 320])('can be looked at, at %i px', async (width) => {
    await page.viewport(width, 800);
    const { element } = showPage({ readErrors: async () => `${lines}\n${lines}` });
    await see();
    await expect
      .element(page.getByRole('textbox', { name: 'If something doesn’t work' }))
      .toHaveValue(`${lines}\n${lines}`);
    await expect(element).accessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    await page.viewport(1024, 768);
  });

  test('is copied as it is shown', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    showPage({ readErrors: async () => lines });
    await see();
    await userEvent.click(page.getByRole('button', { name: 'Copy it' }));
    expect(copied).toHaveBeenCalledExactlyOnceWith(lines);
    await expect.element(page.getByText('It was copied.')).toBeVisible();
    copied.mockRestore();
  });

  test('is emptied, and that is said', async () => {
    let text = lines;
    const emptyErrors = vi.fn(async () => {
      text = '';
    });
    showPage({ readErrors: async () => text, emptyErrors });
    await see();
    await userEvent.click(page.getByRole('button', { name: 'Empty it' }));
    await expect.element(page.getByText('It is empty now.')).toBeVisible();
    expect(emptyErrors).toHaveBeenCalledOnce();
    expect(page.getByText('See what was noted').elements()).toHaveLength(0);
  });
});
