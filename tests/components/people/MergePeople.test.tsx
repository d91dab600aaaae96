import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { person, showPeople } from './show-people.tsx';

const robin = person('Robin');
const sam = person('Sam');
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openMerging() {
  await userEvent.click(page.getByText('More about Robin'));
  await userEvent.click(page.getByText('The same person as someone else here').first());
}

describe('saying that two who are listed are one', () => {
  test('names what happens before it happens, and then leaves the focus with the one kept', async () => {
    const { actions, stored } = showPeople([robin, sam, person('Alex', { archivedAt: 5 })]);
    await openMerging();
    const choice = page.getByLabelText('Robin is the same person as');
    expect(choice.element().textContent).toBe('ChooseSam');
    await userEvent.selectOptions(choice, 'Sam');
    await userEvent.click(button('Merge').first());
    const dialog = page.getByRole('dialog', { name: 'Are Sam and Robin one person?' });
    await expect.element(dialog).toMatchTextContent('The name Sam goes.');
    await expect(document.body).accessible();
    expect(actions.merge).not.toHaveBeenCalled();
    await userEvent.click(button('Merge these two entries'));
    expect(actions.merge).toHaveBeenCalledExactlyOnceWith('Robin', 'Sam');
    expect(stored()).toHaveLength(2);
    await expect.poll(() => document.activeElement?.id).toBe('person-Robin');
  });

  test('can be left as it is', async () => {
    const { actions } = showPeople([robin, sam]);
    await openMerging();
    await userEvent.selectOptions(page.getByLabelText('Robin is the same person as'), 'Sam');
    await userEvent.click(button('Merge').first());
    await userEvent.click(button('Leave it as it is'));
    expect(actions.merge).not.toHaveBeenCalled();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('isn’t offered while nobody else is listed', () => {
    showPeople([robin, person('Alex', { archivedAt: 5 })]);
    expect(page.getByText('The same person as').elements()).toHaveLength(0);
  });
});
