import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StillRight } from '../../../components/people/StillRight.tsx';
import { mount } from '../../support/mount.ts';

function show(kept = true) {
  const onAnswer = vi.fn(async () => kept);
  const onSee = vi.fn();
  const element = mount(
    <main>
      <h1>People</h1>
      <StillRight onAnswer={onAnswer} onSee={onSee} />
    </main>,
  );
  return { element, onAnswer, onSee };
}

test('asks, neither answer heavier than the other', async () => {
  const { element } = show();
  await expect.element(page.getByText('Is this still right for you?')).toBeVisible();
  const looks = page
    .getByRole('button')
    .elements()
    .map(({ className }) => className);
  expect(looks).toEqual([looks[0], looks[0]]);
  await expect(element).accessible();
});

test('it is: that is kept, and the focus goes to the page’s heading', async () => {
  const { onAnswer, onSee } = show();
  await userEvent.click(page.getByRole('button', { name: 'It is' }));
  expect(onAnswer).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('heading', { name: 'People' })).toHaveFocus();
  expect(onSee).not.toHaveBeenCalled();
});

test.each([true, false])(
  'the settings are shown, and that is an answer too, kept: %j',
  async (kept) => {
    const { onAnswer, onSee } = show(kept);
    await userEvent.click(page.getByRole('button', { name: 'Look at the settings' }));
    expect(onAnswer).toHaveBeenCalledOnce();
    await expect.poll(() => onSee).toHaveBeenCalledOnce();
  },
);
