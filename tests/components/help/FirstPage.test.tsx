import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirstPage } from '../../../components/help/FirstPage.tsx';
import type { Tried } from '../../../components/options/TryPause.tsx';
import type { WhichBrowser } from '../../../components/options/which-browser.ts';
import type { Person } from '../../../core/people/person.ts';
import { backupActions } from '../backup/backup-actions.ts';
import { person, showPeople } from '../people/show-people.tsx';

const copenhagen = { zone: 'Europe/Copenhagen', languages: ['da'] };

function showFirst(
  people: Person[] = [],
  more: { answer?: boolean; tried?: Tried; browser?: WhichBrowser } = {},
) {
  const onTry = vi.fn(async () => more.tried ?? ('turned-back' as const));
  const onPickCountry = vi.fn(async () => true);
  const backup = backupActions();
  const shown = showPeople(people, {
    answer: more.answer ?? true,
    isAllowed: () => more.answer ?? true,
    show: (props) => (
      <FirstPage
        {...props}
        onTry={onTry}
        browser={more.browser ?? 'chrome'}
        country={null}
        where={copenhagen}
        onPickCountry={onPickCountry}
        undoableUntil={null}
        backup={backup}
      />
    ),
  });
  return { ...shown, onTry, onPickCountry, backup };
}

const link = () => page.getByRole('textbox', { name: 'A link to their page' });

async function addRobin() {
  await userEvent.fill(link(), 'instagram.com/robin.k');
  await userEvent.fill(page.getByRole('textbox', { name: 'What do you call them here?' }), 'Robin');
  await userEvent.click(page.getByRole('button', { name: 'Add', exact: true }));
}

describe('the first page', () => {
  test.each(['light', 'dark'])(
    'has no accessibility fault, and fits 320 px, %s',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      await page.viewport(320, 700);
      const { element } = showFirst([person('Robin')]);
      for (const details of element.querySelectorAll('details')) details.open = true;
      await expect(element).accessible();
      expect(document.documentElement.scrollWidth).toBe(320);
      await page.viewport(1024, 768);
      document.documentElement.style.colorScheme = '';
    },
  );

  test('has the focus where a link is pasted', async () => {
    showFirst();
    await expect.element(link()).toHaveFocus();
  });

  test('adds someone there and then, and says what is', async () => {
    const { order } = showFirst();
    await addRobin();
    expect(order).toEqual(['allow', 'save']);
    await expect.element(page.getByText(/From now on there is a pause/)).toBeVisible();
    await expect.poll(() => document.activeElement?.textContent).toBe('Robin');
  });

  test('says after a no that there is no pause yet, with the button there', async () => {
    const { actions } = showFirst([], { answer: false });
    await addRobin();
    await expect.element(page.getByText(/There is no pause yet/)).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Allow on Instagram' }));
    expect(actions.allow).toHaveBeenCalledTimes(2);
  });

  test('lets one try the pause, and says what its choice does before a page', async () => {
    showFirst([], { tried: 'went-on' });
    await userEvent.click(page.getByRole('button', { name: 'Try the pause' }));
    await expect.element(page.getByText(/Go on opens it/)).toBeVisible();
  });

  test('says where the icon is in this browser’s own words', async () => {
    showFirst([], { browser: 'firefox' });
    await expect.element(page.getByText(/choose Pin to Toolbar/)).toBeVisible();
    showFirst([], { browser: 'firefoxPhone' });
    await expect.element(page.getByText(/the menu with the three dots/)).toBeVisible();
  });

  test('guesses the country of the helplines, says that it is a guess, and keeps another', async () => {
    const { onPickCountry } = showFirst();
    const country = page.getByLabelText('Where are you?');
    await expect.element(country).toHaveValue('dk');
    await expect.element(country).toHaveAccessibleDescription(/device’s clock/);
    await userEvent.selectOptions(country, 'de');
    expect(onPickCountry).toHaveBeenCalledWith('de');
  });

  test('explains how to leave quickly', async () => {
    showFirst();
    await expect.element(page.getByText(/Pressing Shift three times does the same/)).toBeVisible();
  });

  test('asks once for every page that isn’t guarded', async () => {
    const { actions } = showFirst([person('Robin'), person('Sam')], { answer: false });
    await userEvent.click(page.getByRole('button', { name: 'Allow all of them' }));
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith({
      profiles: [...person('Robin').profiles, ...person('Sam').profiles],
    });
  });

  test('takes a saved file', async () => {
    const { backup } = showFirst();
    await userEvent.click(page.getByText('Bring in a saved file'));
    await userEvent.upload(page.getByLabelText('The file'), new File(['{}'], 'ebb.json'));
    await expect.element(page.getByText('What is in the file')).toBeVisible();
    expect(backup.read).toHaveBeenCalledOnce();
  });

  test('can be left at once', async () => {
    showFirst();
    await expect
      .element(page.getByRole('link', { name: 'Go to your list' }))
      .toHaveAttribute('href', '#people');
  });
});
