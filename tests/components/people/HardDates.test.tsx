import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { limits, mostOf } from '../../../core/limits/limits.ts';
import { person, showPeople } from './show-people.tsx';

const open = (name: string) => userEvent.click(page.getByText(name, { exact: true }));
const click = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const name = () => page.getByLabelText('What do you call it?');

/** Shows Robin with the hard dates open. */
async function show(hardDates: { name: string; day: string }[] = []) {
  const shown = showPeople([person('Robin', { hardDates })]);
  await open('More about Robin');
  await open('Hard dates');
  return shown;
}

describe('hard dates', () => {
  test('are added with a name of one’s own and a day, and taken back', async () => {
    const { element, stored } = await show();
    await userEvent.fill(name(), ' the lake ');
    await userEvent.selectOptions(page.getByLabelText('Month', { exact: true }), 'June');
    await userEvent.selectOptions(page.getByLabelText('Day', { exact: true }), '14');
    await click('Add this date');
    await expect.element(page.getByText('the lake, June 14')).toBeVisible();
    expect(stored()[0]?.hardDates).toEqual([{ name: 'the lake', day: '06-14' }]);
    await expect.element(name()).toHaveValue('');
    await expect(element).accessible();
    await click('Undo');
    await expect.element(page.getByText('the lake, June 14')).not.toBeInTheDocument();
    expect(stored()[0]?.hardDates).toEqual([]);
  });

  test('are removed, and put back', async () => {
    const { stored } = await show([{ name: 'the lake', day: '06-14' }]);
    await click('Remove: the lake');
    expect(stored()[0]?.hardDates).toEqual([]);
    await click('Undo');
    expect(stored()[0]?.hardDates).toEqual([{ name: 'the lake', day: '06-14' }]);
  });

  test('say what is missing, or too long, and lose nothing of it', async () => {
    const { stored } = await show();
    await click('Add this date');
    await expect.element(page.getByText(/A name for it is missing/)).toBeVisible();
    const long = 'a'.repeat(limits.hardDate + 1);
    await userEvent.fill(name(), long);
    await click('Add this date');
    await expect.element(page.getByText(/one letter too long/)).toBeVisible();
    await expect.element(name()).toHaveValue(long);
    expect(stored()[0]?.hardDates).toEqual([]);
  });

  test('only offer days that there are', async () => {
    await show();
    const day = page.getByLabelText('Day', { exact: true });
    await userEvent.selectOptions(day, '31');
    await userEvent.selectOptions(page.getByLabelText('Month', { exact: true }), 'February');
    await expect.element(day).toHaveValue('29');
  });

  test('say when there are as many as can be kept', async () => {
    await show(
      Array.from({ length: mostOf.hardDates }, (_, index) => ({ name: `n${index}`, day: '06-14' })),
    );
    await expect.element(page.getByText(/20 dates are here/)).toBeVisible();
    await expect.element(name()).not.toBeInTheDocument();
  });
});

test('of someone who died nothing is asked that needs them to live', async () => {
  const { stored } = showPeople([person('Robin')]);
  await open('More about Robin');
  await userEvent.click(page.getByText('A little about it, if you like').first());
  await userEvent.click(page.getByLabelText('We have to stay in touch').first());
  await userEvent.click(page.getByLabelText(/They died/).first());
  await expect.element(page.getByLabelText('When was it?')).toBeVisible();
  // What is left of these is in the form for someone else.
  for (const gone of [/stay in touch/, /someone new/, /I want space/])
    expect(page.getByLabelText(gone).elements()).toHaveLength(1);
  expect(stored()[0]).toMatchObject({ endedBy: 'died', staysInTouch: true });
});

test('nothing is chosen of how it ended while nothing was said', async () => {
  showPeople([person('Robin')]);
  await open('More about Robin');
  await userEvent.click(page.getByText('A little about it, if you like').first());
  const ways = page
    .getByRole('group', { name: 'How did it end?' })
    .first()
    .getByRole('radio')
    .elements();
  expect(ways).toHaveLength(7);
  for (const way of ways) expect(way).not.toBeChecked();
});
