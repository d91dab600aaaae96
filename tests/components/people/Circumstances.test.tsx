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

test('that there is to be no contact is said of a person, and taken back', async () => {
  const { element, stored } = showPeople([person('Robin')]);
  await open('More about Robin');
  await open('A little about it, if you like');
  const asked = page.getByRole('group', { name: /Did they ask for no contact/ }).first();
  await expect.element(asked.getByRole('radio', { name: /rather not say/ })).toBeChecked();
  await userEvent.click(asked.getByRole('radio', { name: 'There is an order' }));
  expect(stored()[0]?.noContact).toBe('order');
  await expect(element).accessible();
  await userEvent.click(asked.getByRole('radio', { name: /rather not say/ }));
  expect(stored()[0]?.noContact).toBe('none');
});

test.each([{ hurt: true }, { circumstances: ['afraid' as const] }])(
  'beside someone who did harm stand links to plan for one’s safety, and for one’s devices: %j',
  async (said) => {
    const { element } = showPeople([person('Robin', said), person('Sam')]);
    await open('More about Robin');
    await open('A little about it, if you like');
    await expect
      .element(page.getByRole('link', { name: /Plan for safety/ }))
      .toHaveAttribute('href', 'https://www.thehotline.org/plan-for-safety/');
    await expect.element(page.getByRole('link', { name: /Stalkerware/ })).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Who can help where you are' }))
      .toHaveAttribute('href', '#support');
    await expect(element).accessible();
  },
);

test('and beside nobody else', async () => {
  const { element } = showPeople([person('Robin')]);
  for (const details of element.querySelectorAll('details')) details.open = true;
  expect(page.getByRole('link', { name: /Plan for safety/ }).elements()).toHaveLength(0);
});
