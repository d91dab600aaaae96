import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  PatternsPage,
  type PatternsPageProps,
} from '../../../components/reflection/PatternsPage.tsx';
import { addDays } from '../../../core/calendar/local-day.ts';
import type { Moment } from '../../../core/moments/moment.ts';
import { weekWritingSchema } from '../../../core/reflection/writing.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { loadsOf, names } from '../../fixtures/weeks.ts';

function show(moments: readonly Moment[], more: Partial<PatternsPageProps> = {}) {
  render(
    <main>
      <PatternsPage
        today="2026-11-20"
        weekStart={1}
        zone="UTC"
        people={[
          { id: 'robin', nickname: 'Robin', since: '2026-05-01' },
          { id: 'sam', nickname: 'Sam', since: '2026-05-01' },
        ]}
        names={names}
        passageText={(id) => (id === 'permission-1' ? 'You can look. You can also wait.' : null)}
        writings={[]}
        loadMoments={loadsOf(moments)}
        {...more}
      />
    </main>,
    document.body,
  );
}

afterEach(() => render(null, document.body));

/** Three looks a week from May on, with everything said of them. */
const months = Array.from({ length: 84 }, (_, index) =>
  momentAt(`${addDays('2026-05-04', Math.floor(index * 2.3))}T2${index % 3}:00`, {
    choice: index % 3 === 0 ? 'turned-back' : 'went-on',
    after: index % 3 === 0 ? null : 'heavier',
    echo: index % 6 === 1 ? 'same' : null,
    intention: index % 2 === 0 ? 'closeness' : 'answer',
    helped: index % 5 === 0 ? 'helped' : null,
    person: index % 4 === 0 ? 'sam' : 'robin',
  }),
);

async function showYear(more: Partial<PatternsPageProps> = {}) {
  show(months, more);
  await page.getByLabelText('How far back').selectOptions('A year');
  // The three months stay until the year has been read: only its first month says that it is drawn.
  await expect.element(page.getByRole('img', { name: /^May 2026: turned/ })).toBeInTheDocument();
}

describe('patterns', () => {
  test('are drawn of three months at first, so that they are there at once', async () => {
    const asked: number[] = [];
    show(months, {
      loadMoments: async (from) => {
        asked.push(from);
        return months;
      },
    });
    await expect.element(page.getByText('From 36 pauses.')).toBeVisible();
    expect(asked[0]).toBe(Date.parse('2026-08-21T10:00Z'));
  });

  test('are drawn of a year of everyone, and of one person when chosen', async () => {
    await showYear();
    await expect.element(page.getByText('From 84 pauses.')).toBeVisible();
    await page.getByLabelText('Who').selectOptions('Sam');
    await expect.element(page.getByText('From 21 pauses.')).toBeVisible();
    await page.getByLabelText('How far back').selectOptions('Three months');
    await expect.element(page.getByText('From 9 pauses.')).toBeVisible();
    await page.getByLabelText('How far back').selectOptions('From day to day');
    await page.getByLabelText('From', { exact: true }).fill('2026-05-04');
    await page.getByLabelText('To', { exact: true }).fill('2026-05-13');
    await expect.element(page.getByText('From 2 pauses.')).toBeVisible();
  });

  test('open with a sentence on the fullest stretch where one stands out', async () => {
    show([...months, ...[1, 2, 3, 4].map((hour) => momentAt(`2026-10-14T1${hour}:30`))]);
    await expect
      .element(page.getByText(/^The fullest week was/))
      .toMatchTextContent('The fullest week was October 12 – 18, 2026.');
  });

  test('have the sentence first, then the number, then the drawing', async () => {
    await showYear();
    const [waves] = document.querySelectorAll('.pattern');
    const order = [...(waves?.children ?? [])].map(
      ({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 12)}`,
    );
    expect(order.slice(0, 3)).toEqual(['H2 Waves', 'P The fullest ', 'P From 84 paus']);
    expect(order[3]).toMatch(/^FIGURE/);
  });

  test('show the seasons of a year, lit where its clocks say on which half of the earth it was', async () => {
    const names = () =>
      [...document.querySelectorAll('.waves-name')].map(({ textContent }) => textContent);
    await showYear();
    expect(names()).toEqual(['Jun2026', 'Sep']);
    expect(document.querySelector('.waves-sky')).toBeNull();
    const onTheCape = months.map((moment) => ({
      ...moment,
      at: moment.at - 120 * 60_000,
      offset: 120,
    }));
    show(onTheCape, { zone: 'Africa/Johannesburg' });
    await expect.element(page.getByText(/warm where days are long/)).toBeVisible();
    expect(document.querySelector('.waves-sky')).not.toBeNull();
    expect(names()).toEqual(['Jun2026', 'Sep']);
    await expect(document.body).accessible();
  });

  test('show waves whose points are walked and spoken', async () => {
    await showYear();
    const waves = page.getByRole('group', { name: /^Waves/ });
    await expect.element(waves).toBeVisible();
    waves.element().querySelector<SVGElement>('[tabindex="0"]')?.focus();
    await expect
      .element(page.getByRole('img', { name: 'May 2026: turned back 5, went on 8' }))
      .toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('img', { name: /^June 2026: turned/ })).toHaveFocus();
  });

  test('show the hours of the week as a sky that is walked in both directions', async () => {
    await showYear();
    const sky = page.getByRole('group', { name: /^Rhythm/ });
    await expect.element(sky).toBeVisible();
    sky.element().querySelector<SVGElement>('[tabindex="0"]')?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await expect.element(page.getByRole('img', { name: 'Tuesday, 1 AM: no pause' })).toHaveFocus();
  });

  test('show what helped, with the words of the passage', async () => {
    await showYear();
    await expect.element(page.getByText('You can look. You can also wait.')).toBeVisible();
    await expect.element(page.getByText('helped 17, not for me 0').first()).toBeVisible();
  });

  test('keep what was said of words that are no longer there, as words from before', async () => {
    show(months.map((moment) => ({ ...moment, passage: 'gone' })));
    await expect.element(page.getByText(/^Words from before/)).toBeVisible();
  });

  test('set the three figures beside the study, with its limits', async () => {
    await showYear();
    await expect.element(page.getByText('You 33%')).toBeVisible();
    await expect.element(page.getByText('in the study 36%')).toBeVisible();
    await expect.element(page.getByText(/one of the authors/)).toBeVisible();
  });

  test('draw the signs of feeling lighter as they were answered', async () => {
    const signs = { trust: 'yes', lessons: 'notNow' };
    show(months, {
      writings: [weekWritingSchema.parse({ week: '2026-11-02', signs, changedAt: 0 })],
    });
    await expect
      .element(page.getByRole('row', { name: /^I trusted myself/ }))
      .toMatchTextContent('Yes');
  });

  test('are accessible', async () => {
    await showYear();
    await expect.element(page.getByText('You 33%')).toBeVisible();
    await expect(document.body).accessible();
  });
});

describe('little or nothing', () => {
  test('is drawn as far as it goes, and one calm line names what comes in time', async () => {
    show(months.slice(0, 3).map((moment) => ({ ...moment, at: Date.parse('2026-11-19') })));
    await expect
      .element(page.getByText(/^In time, this page also shows your hours/))
      .toMatchTextContent(/the space between looks,? and signs of feeling lighter\.$/);
    expect(document.querySelectorAll('.calm-line')).toHaveLength(1);
    await expect.element(page.getByRole('group', { name: /^Waves/ })).toBeVisible();
    expect(page.getByRole('group', { name: /^Rhythm/ }).elements()).toHaveLength(0);
    expect(document.querySelector('.waves-back-fill')).toBeNull();
    await expect(document.body).accessible();
  });

  test('is set beside a study only as far as there is something to set beside it', async () => {
    show(months.slice(-1), { people: [{ id: 'robin', nickname: 'Robin', since: '2026-11-19' }] });
    await expect.element(page.getByText('From one pause.')).toBeVisible();
    await expect.element(page.getByText(/^In time/)).toBeVisible();
    expect(document.querySelectorAll('.figures > div').length).toBeLessThan(3);
    expect(document.body.textContent).not.toContain('oo early');
  });

  test('is a calm line', async () => {
    show([]);
    await expect.element(page.getByText(/^Nothing here yet\./)).toBeVisible();
    await expect(document.body).accessible();
  });

  test('is said plainly when the past cannot be read', async () => {
    show([], { loadMoments: () => Promise.reject(new Error('closed')) });
    await expect.element(page.getByRole('alert')).toMatchTextContent('could not be read');
  });

  test('is read when it is tried again', async () => {
    const readings = [() => Promise.reject(new Error('closed'))];
    show([], { loadMoments: (...span) => (readings.shift() ?? loadsOf(months))(...span) });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByText('From 36 pauses.')).toBeVisible();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });
});

test('a pattern that can’t be drawn leaves the others, and what was written', async () => {
  show(months, {
    names: {
      ...names,
      site: () => {
        throw new RangeError('broken');
      },
    },
  });
  await expect.element(page.getByRole('alert')).toMatchTextContent('This part couldn’t be shown');
  await expect.element(page.getByRole('group', { name: /^Waves/ })).toBeVisible();
  await expect.element(page.getByRole('group', { name: /^Rhythm/ })).toBeVisible();
  expect(page.getByRole('alert').elements()).toHaveLength(1);
  await expect(document.body).accessible();
});
