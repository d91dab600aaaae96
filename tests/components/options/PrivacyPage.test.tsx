import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PrivacyActions, PrivacyPage } from '../../../components/options/PrivacyPage.tsx';
import type { Keeping } from '../../../core/settings/keeping.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { mount } from '../../support/mount.ts';

interface Shown extends Partial<PrivacyActions> {
  /** How many entries could not be read. */
  unread?: number;
  /** How long is kept. */
  keeping?: Keeping;
}

const none = { moments: 0, thoughts: 0, writings: 0, closings: 0, ownWords: 0, snoozes: 0 };

function showPage(shown: Shown = {}) {
  const { unread = 0, keeping = { time: 'ever', writing: false }, ...more } = shown;
  const actions = {
    eraseAll: vi.fn(async () => true),
    readErrors: vi.fn(async () => ''),
    emptyErrors: vi.fn(async () => undefined),
    countOutlived: vi.fn(async () => none),
    changeSettings: vi.fn(async (_: object) => true),
  };
  const settings = settingsSchema.parse({ keeping });
  const element = mount(
    <PrivacyPage settings={settings} actions={{ ...actions, ...more }} unread={unread} />,
  );
  return { element, actions };
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

describe('how long it is kept', () => {
  const choose = (name: string) => userEvent.click(page.getByRole('radio', { name }));

  test('is for ever to begin with, and can be set when nothing is older', async () => {
    const { actions } = showPage();
    await expect.element(page.getByRole('radio', { name: 'for ever' })).toBeChecked();
    await choose('for a year');
    const keeping = { time: 'year', writing: false };
    await expect.poll(() => actions.changeSettings.mock.lastCall).toEqual([{ keeping }]);
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('says how much would go before it is shortened, and asks', async () => {
    const { element, actions } = showPage();
    actions.countOutlived.mockResolvedValue({ ...none, moments: 1234, snoozes: 1 });
    await choose('for ninety days');
    const dialog = page.getByRole('dialog', { name: 'Delete what is older now?' });
    await expect.element(dialog.getByText('1,234 pauses are older.')).toBeVisible();
    await expect.element(dialog.getByText('One time that pauses were off is older.')).toBeVisible();
    await expect(element).accessible();
    await userEvent.click(page.getByRole('button', { name: 'Leave it as it is' }));
    expect(actions.changeSettings).not.toHaveBeenCalled();
    await expect.element(page.getByRole('radio', { name: 'for ever' })).toBeChecked();
    await choose('for ninety days');
    await userEvent.click(page.getByRole('button', { name: 'Delete it' }));
    const keeping = { time: 'ninetyDays', writing: false };
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ keeping });
  });

  test('is of what they wrote themselves only if they choose so', async () => {
    const { actions } = showPage({ keeping: { time: 'year', writing: false } });
    actions.countOutlived.mockResolvedValue({ ...none, thoughts: 2, writings: 1 });
    await userEvent.click(page.getByRole('checkbox', { name: 'What I wrote goes then too' }));
    await expect.element(page.getByText('3 things you wrote are older.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Delete it' }));
    const keeping = { time: 'year', writing: true };
    expect(actions.changeSettings).toHaveBeenCalledExactlyOnceWith({ keeping });
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
