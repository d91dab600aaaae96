import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SupportPage } from '../../../components/options/SupportPage.tsx';
import { mount } from '../../support/mount.ts';

test.each([null, 'us', 'nowhere'])('has no accessibility fault for %j', async (country) => {
  await expect(mount(<SupportPage country={country} onPick={async () => true} />)).accessible();
});

test('shows the directory until a country is picked', async () => {
  mount(<SupportPage country={null} onPick={async () => true} />);
  await expect.element(page.getByText('findahelpline.com')).toBeVisible();
});

test('shows the numbers of the country, ready to be dialled, and as of when they are known', async () => {
  mount(<SupportPage country="us" onPick={async () => true} />);
  await expect
    .element(page.getByRole('link', { name: '988', exact: true }).first())
    .toHaveAttribute('href', 'tel:988');
  await expect.element(page.getByText(/^As known in \w+ 20\d\d/)).toBeVisible();
});

test('keeps the country that is picked', async () => {
  const onPick = vi.fn(async () => true);
  mount(<SupportPage country={null} onPick={onPick} />);
  await userEvent.selectOptions(page.getByLabelText('Where are you?'), 'us');
  expect(onPick).toHaveBeenCalledExactlyOnceWith('us');
});
