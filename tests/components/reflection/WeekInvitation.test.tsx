import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WeekInvitation } from '../../../components/reflection/WeekInvitation.tsx';
import type { Invitation } from '../../../core/calendar/invitation.ts';

/** Shows the choice over a small store. */
async function show(first: Invitation | null, allowed = true) {
  let invitation = first;
  const onInvite = vi.fn(async (next: Invitation | null) => {
    invitation = next;
    draw();
    return true;
  });
  const onNotify = vi.fn(async () => allowed);
  const draw = () =>
    render(
      <main>
        <WeekInvitation {...{ invitation, onInvite, onNotify }} />
      </main>,
      document.body,
    );
  draw();
  await userEvent.click(page.getByText('A weekly reminder'));
  return { onInvite, onNotify, kept: () => invitation };
}

const sundaySix: Invitation = { weekday: 7, hour: 18, notify: false, openedAt: 1 };

afterEach(() => render(null, document.body));

test('nothing comes until a day is chosen; then it comes that evening, from now on', async () => {
  const before = Date.now();
  const { kept } = await show(null);
  await expect.element(page.getByLabelText('From')).not.toBeInTheDocument();
  await userEvent.selectOptions(page.getByLabelText('Day'), 'Sunday');
  expect(kept()).toMatchObject({ weekday: 7, hour: 18, notify: false });
  expect(kept()?.openedAt).toBeGreaterThanOrEqual(before);
  await userEvent.selectOptions(page.getByLabelText('From'), '9');
  expect(kept()).toMatchObject({ weekday: 7, hour: 9 });
  await expect(document.body).accessible();
});

test('it can be ended', async () => {
  const { kept } = await show(sundaySix);
  await userEvent.selectOptions(page.getByLabelText('Day'), 'Not at all');
  expect(kept()).toBeNull();
});

test('a notification is asked for in the click, and kept when the browser allows it', async () => {
  const { onNotify, kept } = await show(sundaySix);
  expect(onNotify).not.toHaveBeenCalled();
  await userEvent.click(page.getByLabelText('Show a notification too'));
  expect(onNotify).toHaveBeenCalledOnce();
  await expect.poll(() => kept()?.notify).toBe(true);
  await userEvent.click(page.getByLabelText('Show a notification too'));
  await expect.poll(() => kept()?.notify).toBe(false);
  expect(onNotify).toHaveBeenCalledOnce();
});

test('when the browser refuses, that is said and the badge stays', async () => {
  const { kept } = await show(sundaySix, false);
  await userEvent.click(page.getByLabelText('Show a notification too'));
  await expect
    .element(page.getByRole('status'))
    .toMatchTextContent('Your browser didn’t allow it.');
  await expect.element(page.getByLabelText('Show a notification too')).not.toBeChecked();
  expect(kept()).toEqual(sundaySix);
  await expect(document.body).accessible();
});
