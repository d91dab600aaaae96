import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SupportPage } from '../../../components/options/SupportPage.tsx';
import { countries } from '../../../core/support/countries.ts';
import { mount } from '../../support/mount.ts';

const nowhere = { zone: 'Asia/Jakarta', languages: ['en-US'] };
const show = (country: string | null, where = nowhere, onPick = vi.fn(async () => true)) =>
  mount(<SupportPage country={country} where={where} onPick={onPick} />);
const headings = () =>
  page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((h) => h.textContent);

afterEach(() => void vi.useRealTimers());

test.each([null, 'us', 'gb', 'il', 'nowhere'])('passes axe for %j', async (country) => {
  await expect(show(country)).accessible();
});

test.each(countries())('begins with danger and ends with directories for $id', ({ id }) => {
  show(id);
  expect(headings()[0]).toBe('In danger right now');
  expect(headings().at(-1)).toBe('Where more lines are listed');
});

test.each(countries())(
  'says what to do where there is to be no contact, just before who can help, for $id',
  ({ id }) => {
    show(id);
    const card = headings().indexOf('If they asked for no contact, or there is an order');
    expect(headings()[card + 1]).toBe('If you are worried by what you do to someone');
  },
);

test.each(['gb', 'us', null])(
  'has how to plan for one’s safety, and what to do about devices, for %j',
  (country) => {
    show(country);
    expect(headings()).toContain('To plan for your safety');
    expect(headings()).toContain('If a phone or an account is used against you');
  },
);

test('shows the directory until a country is known', async () => {
  show(null);
  await expect.element(page.getByRole('link', { name: 'findahelpline.com' }).first()).toBeVisible();
  await expect.element(page.getByLabelText('Where are you?')).toHaveValue('international');
});

test('shows the country of the clock as a guess, with all the others to choose', async () => {
  show(null, { zone: 'Europe/Copenhagen', languages: ['en-US'] });
  const menu = page.getByLabelText('Where are you?');
  await expect.element(menu).toHaveValue('dk');
  await expect.element(menu).toHaveAccessibleDescription(/device’s clock/);
  await expect.element(page.getByRole('link', { name: '70 201 201' })).toBeVisible();
});

test('says no more that it is a guess once a country was picked', async () => {
  show('dk', { zone: 'Europe/Copenhagen', languages: [] });
  await expect.element(page.getByText('device’s clock', { exact: false })).not.toBeInTheDocument();
});

test('has numbers and words ready to be dialled and sent, and where each is known from', async () => {
  show('us');
  const link = (name: string) => page.getByRole('link', { name, exact: true }).first();
  await expect.element(link('988')).toHaveAttribute('href', 'tel:988');
  await expect.element(link('Text HOME to 741741')).toHaveAttribute('href', 'sms:741741?body=HOME');
  await expect.element(page.getByText(/As known in \w+ 20\d\d/).first()).toBeVisible();
  await expect.element(page.getByText('English, Spanish', { exact: false }).first()).toBeVisible();
});

test.each([
  // Five to seven in the evening, and half past five in the morning, in Copenhagen.
  ['2026-11-25T17:55:00Z', 'Open now'],
  ['2026-11-25T04:30:00Z', /^Opens .*\d/],
])('says at %s of a line with hours: %s', async (now, said) => {
  vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date'] });
  show('dk');
  const line = page.getByRole('listitem').filter({ hasText: 'Livslinien' });
  await expect.element(line.getByText(said)).toBeVisible();
  await expect.element(line.getByText('Mon–Sun 09:00–05:00', { exact: false })).toBeVisible();
});

test('keeps the country that is picked', async () => {
  const onPick = vi.fn(async () => true);
  show(null, nowhere, onPick);
  await userEvent.selectOptions(page.getByLabelText('Where are you?'), 'us');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('us');
});

test('shows the country that is picked also when it can’t be kept, and says so', async () => {
  show(
    null,
    nowhere,
    vi.fn(async () => false),
  );
  await userEvent.selectOptions(page.getByLabelText('Where are you?'), 'us');
  await expect.element(page.getByRole('link', { name: '988', exact: true })).toBeVisible();
  await expect.element(page.getByText('couldn’t write down', { exact: false })).toBeVisible();
});
