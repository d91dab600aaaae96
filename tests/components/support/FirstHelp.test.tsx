import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/beside/beside.css';
import { FirstHelp } from '../../../components/support/FirstHelp.tsx';
import type { Help } from '../../../components/support/help.ts';
import type { SupportView } from '../../../core/support/support-view.ts';
import { mount } from '../../support/mount.ts';
import { arrived } from '../pause/show-pause.tsx';
import { closed, forNoContact, germany, guessed, nowhere } from './support-views.ts';

function show(support: SupportView, answer: Help['onPick'] = async () => germany) {
  const onPick = vi.fn(answer);
  const onShowAll = vi.fn();
  const place = mount(
    <div class="beside card">
      <FirstHelp support={support} onPick={onPick} onShowAll={onShowAll} />
    </div>,
  );
  return { place, onPick, onShowAll };
}
const names = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((line) => line.textContent);

test.each([nowhere, germany, guessed, closed, forNoContact])(
  'passes axe, light and dark',
  async (support) => {
    onTestFinished(() => {
      document.documentElement.style.colorScheme = '';
    });
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const { place } = show(support);
      await arrived(place);
      await expect(place).accessible();
    }
  },
);

test('shows the emergency number first, then two lines that are open, and no closed one', () => {
  show(germany);
  expect(names()).toEqual([
    expect.stringMatching(/^In danger right now112Emergency services$/),
    expect.stringMatching(/^Open line0800 111 0 111open now$/),
    expect.stringMatching(/^Written linetext SHOUT to 85258open now$/),
  ]);
});

test('where there is to be no contact, help for one’s own behaviour comes right after the emergency number', async () => {
  show(forNoContact);
  expect(names()).toEqual([
    expect.stringMatching(/^In danger right now/),
    'Own behaviour line0800 7own.exampleFor anyone worried by what they do.',
    expect.stringMatching(/^Open line/),
  ]);
  await expect
    .element(page.getByRole('link', { name: 'own.example' }))
    .toHaveAttribute('href', 'https://own.example');
});

test('the local emergency number is named where no country is known, whatever else there is', async () => {
  show({ ...forNoContact, country: null, lines: forNoContact.lines.slice(-1) });
  await expect.element(page.getByText('local emergency number', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'own.example' })).toBeVisible();
});

test('can be dialled and written to', async () => {
  show(germany);
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  await expect.element(link('112')).toHaveAttribute('href', 'tel:112');
  await expect.element(link('text SHOUT to 85258')).toHaveAttribute('href', 'sms:85258?body=SHOUT');
});

test('says when a line opens that is closed', () => {
  show(closed);
  expect(names()[1]).toMatch(/opens \w+ \d/);
});

test('offers no choice once a country was picked', async () => {
  show(germany);
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
});

test('says that a country is a guess, and takes another', async () => {
  const danmark = { ...germany, country: 'dk', name: 'Danmark' };
  const { onPick } = show(guessed, async () => danmark);
  const menu = page.getByLabelText('These are for Deutschland, as your device’s clock suggests.', {
    exact: false,
  });
  await expect.element(menu).toHaveValue('de');
  await userEvent.selectOptions(menu, 'dk');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('dk');
  await expect.element(page.getByRole('combobox')).toHaveValue('dk');
});

test('shows the country that was picked last, whichever is answered first', async () => {
  const answers = new Map<string, (view: SupportView) => void>();
  const ask = (country: string) =>
    new Promise<SupportView>((resolve) => void answers.set(country, resolve));
  show(nowhere, ask);
  const menu = page.getByRole('combobox');
  await userEvent.selectOptions(menu, 'dk');
  await userEvent.selectOptions(menu, 'de');
  answers.get('de')?.(germany);
  answers.get('dk')?.({ ...germany, country: 'dk', lines: [] });
  await expect.element(page.getByRole('link', { name: '112' })).toBeVisible();
});

test('says so when nobody answers, and the directory is still there', async () => {
  show(nowhere, () => Promise.reject(new Error('gone')));
  await userEvent.selectOptions(page.getByRole('combobox'), 'de');
  await expect.element(page.getByText('couldn’t be shown', { exact: false })).toBeVisible();
  await expect.element(page.getByText('local emergency number', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'findahelpline.com' })).toBeVisible();
});
