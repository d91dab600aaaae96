import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SavePage } from '../../../components/backup/SavePage.tsx';
import { SaveReminder } from '../../../components/backup/SaveReminder.tsx';
import { mount } from '../../support/mount.ts';
import { backupActions } from './backup-actions.ts';

function showPage(reminds = false) {
  const actions = backupActions();
  const onRemind = vi.fn();
  const element = mount(<SavePage {...{ reminds, onRemind, actions }} />);
  for (const details of element.querySelectorAll('details')) details.open = true;
  return { element, actions, onRemind };
}
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const passphrase = () => page.getByLabelText('Passphrase', { exact: true });
const again = () => page.getByLabelText('The same passphrase again');

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const { element } = showPage();
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

test('saves everything on the click, and says so', async () => {
  const { actions } = showPage();
  await press('Save a file');
  expect(actions.save.mock.lastCall?.[0]).toBeNull();
  await expect.element(page.getByText('The file was saved.')).toBeVisible();
});

test('saves the pauses as a table', async () => {
  const { actions } = showPage();
  await press('Save the table');
  expect(actions.saveTable).toHaveBeenCalledOnce();
});

test.each([
  ['some', /^A file was saved with what could be read/],
  ['nothing', /no file was saved/],
] as const)('says so where %s of it could be read', async (saved, sentence) => {
  const { actions } = showPage();
  actions.save.mockResolvedValue(saved);
  await press('Save a file');
  await expect.element(page.getByText(sentence)).toBeVisible();
});

test('says nothing of a reminder where it isn’t known whether there is one', () => {
  mount(<SavePage reminds={null} onRemind={vi.fn()} actions={backupActions()} />);
  expect(page.getByRole('checkbox').elements()).toEqual([]);
});

describe('a passphrase', () => {
  test('can’t be got back, which is said where it is chosen', async () => {
    showPage();
    await expect.element(page.getByText(/nobody can give it back to you/)).toBeVisible();
  });

  test('is typed twice, the same', async () => {
    const { element, actions } = showPage();
    await userEvent.fill(passphrase(), 'four words in a row');
    await userEvent.fill(again(), 'four words in a raw');
    await press('Save with this passphrase');
    await expect.element(again()).toHaveAccessibleDescription(/not the same as above/);
    await expect.element(again()).toHaveFocus();
    await expect(element).accessible();
    expect(actions.save).not.toHaveBeenCalled();
    await userEvent.fill(again(), 'four words in a row');
    await press('Save with this passphrase');
    expect(actions.save.mock.lastCall?.[0]).toBe('four words in a row');
    await expect.element(passphrase()).toHaveValue('');
  });

  test('that anyone would find is refused with what would do', async () => {
    const { actions } = showPage();
    await userEvent.fill(passphrase(), 'short');
    await press('Save with this passphrase');
    await expect.element(passphrase()).toHaveAccessibleDescription(/too short.+Twelve letters/);
    await expect.element(passphrase()).toHaveFocus();
    expect(actions.save).not.toHaveBeenCalled();
  });
});

describe('the reminder', () => {
  test.each([true, false])('is turned on and off: %s', async (reminds) => {
    const { onRemind } = showPage(reminds);
    await userEvent.click(page.getByLabelText('Remind me every three months'));
    expect(onRemind).toHaveBeenCalledExactlyOnceWith(!reminds);
  });

  test('leads to where one saves, and can wait', async () => {
    const onLater = vi.fn();
    const element = mount(<SaveReminder onLater={onLater} />);
    await expect(element).accessible();
    const link = page.getByRole('link', { name: 'Save one now' });
    await expect.element(link).toHaveAttribute('href', '#privacy/save');
    await press('Later');
    expect(onLater).toHaveBeenCalledOnce();
  });
});
