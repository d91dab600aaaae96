import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Imported } from '../../../components/options/Import.tsx';
import { type PrivacyActions, PrivacyPage } from '../../../components/options/PrivacyPage.tsx';
import { mount } from '../../support/mount.ts';

interface Shown extends Partial<PrivacyActions> {
  /** How many entries could not be read. */
  unread?: number;
}

function showPage(imported: Imported = 'done', { unread = 0, ...more }: Shown = {}) {
  const actions = {
    exportAll: vi.fn(async () => 'all' as const),
    importAll: vi.fn(async (_: string) => imported),
    eraseAll: vi.fn(async () => true),
    readErrors: vi.fn(async () => ''),
    emptyErrors: vi.fn(async () => undefined),
    ...more,
  };
  return { element: mount(<PrivacyPage actions={actions} unread={unread} />), actions };
}

const erase = () => userEvent.click(page.getByRole('button', { name: 'Erase everything' }));
const file = (text: string) => new File([text], 'ebb.json', { type: 'application/json' });

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const { element } = showPage();
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

test('says how much could not be read, and that it is kept', async () => {
  showPage('done', { unread: 3 });
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
    showPage('done', { eraseAll: async () => false });
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

describe('a file', () => {
  test('is saved on the click', async () => {
    const { actions } = showPage();
    await userEvent.click(page.getByRole('button', { name: 'Save a file' }));
    expect(actions.exportAll).toHaveBeenCalledOnce();
    await expect.element(page.getByText('The file was saved.')).toBeVisible();
  });

  test.each([
    ['some', /^A file was saved with what could be read/],
    ['nothing', /no file was saved/],
  ] as const)('that has %s of it says so', async (saved, sentence) => {
    showPage('done', { exportAll: async () => saved });
    await userEvent.click(page.getByRole('button', { name: 'Save a file' }));
    await expect.element(page.getByText(sentence)).toBeVisible();
  });

  test('is brought in, and that is said', async () => {
    const { actions } = showPage();
    await userEvent.upload(page.getByLabelText('Bring in a file'), file('{"ebb":1}'));
    await expect.element(page.getByText('The file was added.')).toBeVisible();
    expect(actions.importAll).toHaveBeenCalledExactlyOnceWith('{"ebb":1}');
  });

  test('that would list too many people gets a sentence', async () => {
    const { element } = showPage('full');
    await userEvent.upload(page.getByLabelText('Bring in a file'), file('{"ebb":1}'));
    await expect
      .element(page.getByLabelText('Bring in a file'))
      .toHaveAccessibleDescription(/more than 12 people.+Nothing was changed/);
    expect(page.getByText('The file was added.').elements()).toHaveLength(0);
    await expect(element).accessible();
  });

  test('that isn’t ours gets a sentence', async () => {
    const { element } = showPage('unreadable');
    await userEvent.upload(page.getByLabelText('Bring in a file'), file('hello'));
    await expect
      .element(page.getByLabelText('Bring in a file'))
      .toHaveAccessibleDescription(/not a file that Ebb saved/);
    await expect(element).accessible();
  });
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
    const { element } = showPage('done', { readErrors: async () => `${lines}\n${lines}` });
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
    showPage('done', { readErrors: async () => lines });
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
    showPage('done', { readErrors: async () => text, emptyErrors });
    await see();
    await userEvent.click(page.getByRole('button', { name: 'Empty it' }));
    await expect.element(page.getByText('It is empty now.')).toBeVisible();
    expect(emptyErrors).toHaveBeenCalledOnce();
    expect(page.getByText('See what was noted').elements()).toHaveLength(0);
  });
});
