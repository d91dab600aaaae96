import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ReturnNotice } from '../../../components/ui/ReturnNotice.tsx';
import { mount } from '../../support/mount.ts';

const onClose = vi.fn();
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

function show(since: number, nickname: string | null = null) {
  return mount(
    <main>
      <ReturnNotice at={since} nickname={nickname} onClose={onClose} />
      <h1>People</h1>
    </main>,
  );
}

beforeEach(() => {
  onClose.mockReset();
  vi.useFakeTimers({ toFake: ['Date'], now: at(18, 20) });
});
afterEach(() => void vi.useRealTimers());

test.each([
  [at(18, 4), null, /^Pauses are back since this morning\.$/],
  [at(18, 4), 'Robin', /^Pauses for Robin are back since this morning\.$/],
  [at(18, 13), null, /^Pauses are back since 1:00.PM\.$/],
  [at(17, 4), null, /^Pauses are back since Tuesday (at )?4:00.AM\.$/],
  [at(17, 4), 'Robin', /^Pauses for Robin are back since Tuesday (at )?4:00.AM\.$/],
])('of %i and %s it is said since when', async (since, nickname, sentence) => {
  const element = show(since, nickname);
  await expect.element(page.getByText(sentence)).toBeVisible();
  await expect(element).accessible();
});

test('goes when it was read, and the focus with it to the page’s heading', async () => {
  show(at(18, 4));
  await userEvent.click(page.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  await expect.element(page.getByRole('heading', { name: 'People' })).toHaveFocus();
});
