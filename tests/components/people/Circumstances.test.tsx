import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { person, showPeople } from './show-people.tsx';

const open = (name: string) => userEvent.click(page.getByText(name, { exact: true }).first());
const box = (name: RegExp) => page.getByRole('checkbox', { name }).first();

test('what else is so is said and taken back, each by itself', async () => {
  const { element, stored } = showPeople([person('Robin')]);
  await open('More about Robin');
  await open('A little about it, if you like');
  await open('What else is so');
  await userEvent.click(box(/ended in a quarrel/));
  await userEvent.click(box(/still love/));
  expect(stored()[0]?.circumstances).toEqual(['quarrel', 'still-love']);
  await expect(element).accessible();
  await userEvent.click(box(/ended in a quarrel/));
  expect(stored()[0]?.circumstances).toEqual(['still-love']);
});

test('of someone who died nothing of it is asked, and what was said stays', async () => {
  const { stored } = showPeople([person('Robin', { circumstances: ['still-love'] })]);
  await open('More about Robin');
  await open('A little about it, if you like');
  const asked = () => page.getByText('What else is so', { exact: true }).elements().length;
  const before = asked();
  await userEvent.click(page.getByLabelText(/They died/).first());
  await expect.poll(asked).toBeLessThan(before);
  expect(stored()[0]).toMatchObject({ endedBy: 'died', circumstances: ['still-love'] });
});
