import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ClosingPage, type ClosingPageProps } from '../../../components/reflection/ClosingPage.tsx';
import { weekWritingSchema } from '../../../core/reflection/writing.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { loadsOf } from '../../fixtures/weeks.ts';

function show(more: Partial<ClosingPageProps> = {}, forgotten = false) {
  const ties = {
    onKeep: vi.fn<ClosingPageProps['onKeep']>(async () => true),
    onForget: vi.fn<ClosingPageProps['onForget']>(async () => true),
  };
  render(
    <main>
      <ClosingPage
        person={{
          id: 'robin',
          nickname: 'Robin',
          since: '2026-09-01',
          until: '2026-11-20',
          forgotten,
          endedBy: null,
          endedOn: null,
          hurt: false,
          circumstances: [],
          addedAt: 0,
        }}
        weekStart={1}
        zone="UTC"
        writings={[
          weekWritingSchema.parse({ week: '2026-10-05', pleasant: 'Figs.', changedAt: 0 }),
          weekWritingSchema.parse({ week: '2026-01-05', pleasant: 'Snow.', changedAt: 0 }),
        ]}
        closing={null}
        loadMoments={loadsOf([momentAt('2026-09-02T10:00'), momentAt('2026-10-02T10:00')])}
        {...ties}
        {...more}
      />
    </main>,
    document.body,
  );
  return ties;
}

afterEach(() => render(null, document.body));

test('a closing page shows the whole span as one wave', async () => {
  show();
  await expect
    .element(
      page.getByRole('img', { name: 'August 31 – September 6, 2026: turned back 1, went on 0' }),
    )
    .toBeVisible();
  await expect(document.body).accessible();
});

test('the last answer is kept as it is typed', async () => {
  const { onKeep } = show();
  await page.getByRole('textbox').fill('Thank you.');
  expect(onKeep).toHaveBeenLastCalledWith(
    expect.objectContaining({ person: 'robin', answer: 'Thank you.' }),
  );
});

test('own words come from the weeks of that time, only if wanted', async () => {
  show();
  await expect.element(page.getByText('Figs.')).not.toBeInTheDocument();
  await page.getByLabelText('Show my own words from the weeks').click();
  await expect.element(page.getByText('Figs.')).toBeVisible();
  await expect.element(page.getByText('Snow.')).not.toBeInTheDocument();
});

test('the profiles are forgotten only when asked', async () => {
  const { onForget } = show();
  await page.getByRole('button', { name: 'Forget their profiles as well' }).click();
  expect(onForget).toHaveBeenCalledOnce();
  render(null, document.body);
  show({}, true);
  await expect.element(page.getByText(/^Their profiles are forgotten/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Forget/ })).not.toBeInTheDocument();
});

test('a time without a pause is a calm line', async () => {
  show({ loadMoments: loadsOf([]) });
  await expect.element(page.getByText('There was no pause in all that time.')).toBeVisible();
});

test('the wave runs out flat, and the page ends with a line that asks nothing', async () => {
  show();
  await expect.element(page.getByText(/^Nothing here waits for you\./)).toBeVisible();
  await expect
    .poll(() => document.querySelector('.chart')?.nextElementSibling?.classList.value)
    .toBe('calm-line');
  const [question, line] = ['.week-written', '.week-last'].map((name) =>
    document.querySelector(name),
  );
  expect(question?.nextElementSibling).toBe(line);
  await expect(document.body).accessible();
});
