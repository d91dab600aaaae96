import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WrittenDownPage } from '../../../components/erasing/WrittenDownPage.tsx';
import type { Days } from '../../../core/erasing/in-days.ts';
import { nothingRemoved, type Removed, type WrittenKind } from '../../../core/erasing/removed.ts';
import type { Moment } from '../../../core/moments/moment.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { mount } from '../../support/mount.ts';

const counts = { moments: 34, thoughts: 1, writings: 2, closings: 0, ownWords: 3, snoozes: 0 };
const names = { person: () => 'Robin', site: () => 'Instagram' };

/** Shows the page over moments that are stored. */
function showPage(stored: Moment[], until: string | null = null) {
  let there = stored;
  const latest = () => there.toSorted((a, b) => b.at - a.at);
  const actions = {
    readBefore: vi.fn(async (before: number, most: number) =>
      latest()
        .filter(({ at }) => at < before)
        .slice(0, most),
    ),
    countDays: vi.fn(async (_: Days) => counts),
    removeMoment: vi.fn(async (moment: Moment): Promise<Removed | null> => {
      there = there.filter((one) => one !== moment);
      return { ...nothingRemoved, moments: [moment] };
    }),
    removeDays: vi.fn(
      async (_: Days, __: WrittenKind[]): Promise<Removed | null> => nothingRemoved,
    ),
    putBack: vi.fn(async ({ moments }: Removed) => {
      there = [...there, ...moments];
      return true;
    }),
  };
  const element = mount(<WrittenDownPage until={until} names={names} actions={actions} />);
  return { element, actions, stored: () => there.map(({ id }) => id) };
}

const evening = momentAt('2026-11-17T21:10', { id: 'evening' });
const night = momentAt('2026-11-17T23:50', { id: 'night', choice: 'went-on' });
const before = momentAt('2025-12-31T08:00', { id: 'before', site: null });
const items = () => page.getByRole('listitem').elements();
const button = (name: string | RegExp) => page.getByRole('button', { name });

afterEach(() => page.viewport(1024, 768));

describe('what is written down', () => {
  test('is there by day, latest first, with the year', async () => {
    const { element } = showPage([evening, before, night]);
    await expect.element(page.getByText(/11:50 PM · Robin · Instagram · went on/)).toBeVisible();
    const days = page.getByRole('heading', { level: 2 }).elements();
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'Tuesday, November 17, 2026',
      'Wednesday, December 31, 2025',
    ]);
    expect(items()[0]?.textContent).toContain('11:50');
    await expect(element).accessible();
  });

  test('is said to be nothing where nothing is', async () => {
    showPage([]);
    await expect.element(page.getByText('Nothing is written down yet.')).toBeVisible();
  });

  test('is shown up to a day that was asked for, with a way to all', async () => {
    showPage([evening, before], '2026-01-01');
    await expect.element(page.getByText('8:00 AM', { exact: false })).toBeVisible();
    expect(items()).toHaveLength(1);
    await expect
      .element(page.getByRole('link', { name: 'Show everything' }))
      .toHaveAttribute('href', '#privacy/written');
  });

  test('comes fifty at a time, none twice, also where many have the same time', async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      momentAt('2026-11-17T10:00', { id: `m${index}`, at: Math.floor(index / 7) * 1000 }),
    );
    showPage(many);
    await expect.poll(() => items().length).toBe(50);
    await userEvent.click(button('Show earlier ones'));
    await expect.poll(() => items().length).toBeGreaterThan(80);
    await userEvent.click(button('Show earlier ones'));
    await expect.poll(() => items().length).toBe(120);
  });

  test.each([1024, 320])('fits at %i px and has no accessibility fault', async (width) => {
    await page.viewport(width, 800);
    const { element } = showPage([evening, night, before]);
    await expect.poll(() => items().length).toBe(3);
    for (const details of element.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBe(width);
    await expect(element).accessible();
  });
});

describe('a moment', () => {
  test('is deleted, stays in its place to be taken back, and keeps the focus', async () => {
    const { element, stored } = showPage([evening, night]);
    await userEvent.click(button(/^Delete: 9:10/));
    await expect.poll(stored).toEqual(['night']);
    await expect.element(page.getByText(/^Deleted: 9:10 PM/)).toBeVisible();
    await expect.element(button(/^Undo: deleting 9:10/)).toHaveFocus();
    await expect(element).accessible();
    await userEvent.click(button(/^Undo: deleting 9:10/));
    await expect.poll(stored).toEqual(['night', 'evening']);
    await expect.element(button(/^Delete: 9:10/)).toHaveFocus();
  });

  test('that couldn’t be deleted is still there, and that is said', async () => {
    const { actions } = showPage([evening]);
    actions.removeMoment.mockResolvedValueOnce(null);
    await userEvent.click(button(/^Delete: 9:10/));
    await expect.element(page.getByText(/nothing was changed/)).toBeVisible();
    await expect.element(button(/^Delete: 9:10/)).toBeVisible();
  });
});

describe('some days', () => {
  async function look(from: string, to: string) {
    await userEvent.click(page.getByText('Delete some days at once'));
    if (from) await userEvent.fill(page.getByLabelText('First day'), from);
    if (to) await userEvent.fill(page.getByLabelText('Last day'), to);
    await userEvent.click(button('See what lies in them'));
  }

  test('say what lies in them before anything is deleted; what is left out stays', async () => {
    const { element, actions } = showPage([evening]);
    await look('2026-11-01', '2026-11-30');
    await expect.element(page.getByRole('checkbox', { name: '34 pauses' })).toBeChecked();
    await expect.element(page.getByRole('checkbox', { name: '1 thought or page' })).toBeChecked();
    const words = { name: '3 passages and letters of your own' };
    await expect.element(page.getByRole('checkbox', words)).toBeChecked();
    await userEvent.click(page.getByRole('checkbox', { name: /2 weeks you wrote in/ }));
    await expect(element).accessible();
    expect(actions.removeDays).not.toHaveBeenCalled();
    await userEvent.click(button('Delete what is chosen'));
    const days = { from: '2026-11-01', to: '2026-11-30' };
    await expect
      .poll(() => actions.removeDays.mock.calls)
      .toEqual([[days, ['moments', 'thoughts', 'ownWords']]]);
    await userEvent.click(button('Undo'));
    expect(actions.putBack).toHaveBeenCalledExactlyOnceWith(nothingRemoved);
    await expect.poll(() => page.getByText('It is deleted.').elements()).toHaveLength(0);
  });

  test.each([
    ['without one of them', '2026-11-01', '', /Both days are needed/],
    ['in the wrong order', '2026-11-30', '2026-11-01', /Put the earlier one first/],
    ['with a year of five digits', '2026-11-30', '12026-11-01', /four digits/],
  ])('%s get a sentence, and nothing is counted', async (_, from, to, sentence) => {
    const { element, actions } = showPage([evening]);
    await look(from, to);
    await expect.element(page.getByLabelText('Last day')).toHaveAccessibleDescription(sentence);
    expect(actions.countDays).not.toHaveBeenCalled();
    await expect(element).accessible();
  });

  test('in which nothing lies say so', async () => {
    const { actions } = showPage([evening]);
    actions.countDays.mockResolvedValueOnce({
      ...counts,
      ...{ moments: 0, thoughts: 0, writings: 0, ownWords: 0 },
    });
    await look('2026-11-01', '2026-11-01');
    await expect.element(page.getByText('Nothing was written down in these days.')).toBeVisible();
  });
});
