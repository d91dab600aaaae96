import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Merge } from '../../../core/merging/merge.ts';
import { mergePeople } from '../../../core/merging/merge-people.ts';
import { mostPeople } from '../../../core/people/person.ts';
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
    await expect.element(dialog).toMatchTextContent('Until this time tomorrow');
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

describe('two who were merged', () => {
  const merged = mergePeople(robin, sam);
  const merge = (at: number): Merge => {
    return { at, kept: robin, other: sam, moments: [], closing: null, passes: [] };
  };

  test('can be taken apart again, and the focus is with the one who was kept', async () => {
    const { actions, element, stored } = showPeople([merged], { merges: [merge(Date.now())] });
    await expect
      .element(page.getByText(/^Sam was merged into Robin. Until .* you can take them apart again/))
      .toBeVisible();
    await expect(element).accessible();
    await userEvent.click(button('Take apart again: Sam and Robin'));
    expect(actions.takeApart).toHaveBeenCalledOnce();
    expect(stored()).toEqual([robin, sam]);
    await expect.element(page.getByText(/^Sam and Robin are two entries again/)).toBeVisible();
    await expect.poll(() => document.activeElement?.id).toBe('person-Robin');
  });

  test('stay one when a day is over, or as long as there is no room for two', async () => {
    const dayAgo = Date.now() - 86_400_000;
    showPeople([merged], { merges: [merge(dayAgo)] });
    expect(page.getByText(/was merged into/).elements()).toHaveLength(0);
    const others = Array.from({ length: mostPeople - 1 }, (_, id) => person(`other ${id}`));
    const { stored } = showPeople([merged, ...others], { merges: [merge(Date.now())] });
    await userEvent.click(button('Take apart again: Sam and Robin'));
    await expect.element(page.getByText(/^That was not saved/)).toBeVisible();
    expect(stored()).toHaveLength(mostPeople);
  });
});
