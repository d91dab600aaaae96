import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WeekPage, type WeekWritingTies } from '../../../components/reflection/WeekPage.tsx';
import { type WeekWriting, weekWritingSchema } from '../../../core/reflection/writing.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { loadsOf, names } from '../../fixtures/weeks.ts';

function wrote(week: string, fields: Partial<WeekWriting>): WeekWriting {
  return { ...weekWritingSchema.parse({ week, changedAt: 0 }), ...fields };
}

function show(
  ties: Partial<Pick<WeekWritingTies, 'writings' | 'plan'>> = {},
  today = '2026-11-18',
) {
  const writing = {
    writings: [],
    onKeep: vi.fn<WeekWritingTies['onKeep']>(async () => true),
    plan: null,
    onPlan: vi.fn<NonNullable<WeekWritingTies['onPlan']>>(async () => true),
    people: [],
    ...ties,
  };
  const evenings = ['2026-11-01T19:00', '2026-11-08T19:00', '2026-11-15T19:00'];
  render(
    <main>
      <WeekPage
        week="2026-11-16"
        today={today}
        now={Date.parse(`${today}T12:00Z`)}
        offsetAt={() => 0}
        weekStart={1}
        began="2026-01-01"
        snoozes={[]}
        names={names}
        loadMoments={loadsOf(evenings.map((at) => momentAt(at)))}
        writing={writing}
      />
    </main>,
    document.body,
  );
  return writing;
}

afterEach(() => render(null, document.body));

describe('the question of the week', () => {
  test('keeps an answer as it is typed, with the question it answers', async () => {
    const { onKeep } = show();
    const lines = page.getByRole('textbox').first();
    await lines.fill('Saturday, early.');
    expect(onKeep).toHaveBeenLastCalledWith(
      expect.objectContaining({ week: '2026-11-16', answer: 'Saturday, early.' }),
    );
    expect(onKeep.mock.lastCall?.[0].question).toMatch(/^[a-z-]+$/);
    await expect.element(page.getByText('Saved')).toBeInTheDocument();
  });

  test('can be changed for another while nothing is written', async () => {
    show();
    const label = () => document.querySelector('.lines label')?.textContent;
    await expect.element(page.getByRole('button', { name: 'Another question' })).toBeVisible();
    const first = label();
    await page.getByRole('button', { name: 'Another question' }).click();
    await vi.waitFor(() => expect(label()).not.toBe(first));
    await page.getByRole('textbox').first().fill('Yes.');
    await expect
      .element(page.getByRole('button', { name: 'Another question' }))
      .not.toBeInTheDocument();
  });

  test('shows in a past week what was asked and answered then', async () => {
    show(
      { writings: [wrote('2026-11-16', { question: 'own-hour', answer: 'Sunday at six.' })] },
      '2026-12-20',
    );
    await expect
      .element(page.getByLabelText('Which hour of this week felt most like your own?'))
      .toHaveValue('Sunday at six.');
    await expect.element(page.getByRole('heading', { name: /plan/ })).not.toBeInTheDocument();
  });

  test('leads to other weeks that were written in', async () => {
    show({ writings: [wrote('2026-10-12', { pleasant: 'Figs.' }), wrote('2026-10-05', {})] });
    await page.getByText('Weeks you wrote in').click();
    const links = page.getByRole('link', { name: /October/ });
    await expect.element(links).toHaveAttribute('href', '#week/2026-10-12');
  });
});

test('the signs of feeling lighter are kept one by one', async () => {
  const { onKeep } = show();
  const trust = page.getByRole('group', { name: 'I trusted myself with something.' });
  await trust.getByLabelText('A little').click();
  expect(onKeep).toHaveBeenLastCalledWith(expect.objectContaining({ signs: { trust: 'little' } }));
});

describe('the plan', () => {
  test('is suggested for the time of the person’s own hours', async () => {
    const { onPlan } = show();
    await expect.element(page.getByLabelText('Day', { exact: true })).toHaveValue('7');
    await expect.element(page.getByLabelText('Part of the day')).toHaveValue('evening');
    await page.getByLabelText('and I want to look, I will').fill('put the kettle on');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    expect(onPlan).toHaveBeenCalledWith(
      expect.objectContaining({ weekday: 7, part: 'evening', instead: 'put the kettle on' }),
    );
  });

  test('is one sentence, which can be changed or let go', async () => {
    const plan = { id: 'a', weekday: 7, part: 'evening', instead: 'knit', madeAt: 0 } as const;
    const { onPlan } = show({ plan });
    await expect
      .element(page.getByText('When it’s Sunday evening and I want to look, I will knit.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Let it go' }).click();
    expect(onPlan).toHaveBeenCalledWith(null);
    await page.getByRole('button', { name: 'Change it' }).click();
    await expect.element(page.getByLabelText('and I want to look, I will')).toHaveValue('knit');
  });
});

test('everything to write on is accessible', async () => {
  show();
  await expect.element(page.getByRole('button', { name: 'Keep this plan' })).toBeVisible();
  await expect(document.body).accessible();
});

test('the keyboard reaches the lines and the plan', async () => {
  show();
  await expect.element(page.getByRole('textbox').first()).toBeVisible();
  page.getByRole('textbox').first().element().focus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Another question' })).toHaveFocus();
});
