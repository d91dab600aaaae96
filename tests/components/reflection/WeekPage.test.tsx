import { render } from 'preact';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WeekPage, type WeekPageProps } from '../../../components/reflection/WeekPage.tsx';
import first from '../../../content/questions/first.ts';
import type { Moment } from '../../../core/moments/moment.ts';
import type { Snooze } from '../../../core/moments/snooze.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { loadsOf, names } from '../../fixtures/weeks.ts';

function show(
  moments: readonly Moment[],
  more: Partial<WeekPageProps> & { snoozes?: Snooze[] } = {},
) {
  render(
    <main>
      <WeekPage
        week="2026-11-16"
        today="2026-11-25"
        now={Date.parse('2026-11-25T12:00Z')}
        offsetAt={() => 0}
        weekStart={1}
        began="2026-01-01"
        snoozes={[]}
        names={names}
        loadMoments={loadsOf(moments)}
        {...more}
      />
    </main>,
    document.body,
  );
}

afterEach(() => render(null, document.body));

const some = [
  momentAt('2026-11-10T10:00'),
  momentAt('2026-11-17T21:10'),
  momentAt('2026-11-17T21:50', { choice: 'went-on', after: 'heavier', intention: 'answer' }),
  momentAt('2026-11-20T09:00', { choice: 'left', site: 'x' }),
];

describe('a week with pauses', () => {
  test('reads like a letter, each sentence true to its number', async () => {
    show(some);
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('The week of');
    const letter = page.getByRole('article');
    await expect.element(letter).toMatchTextContent('There were three pauses in these seven days.');
    await expect.element(letter).toMatchTextContent('You turned back once. You went on once.');
    await expect.element(letter).toMatchTextContent('Once you left without choosing.');
    await expect.element(letter).toMatchTextContent('The week before had one.');
  });

  test('opens with one sentence on the week, before any number, and ends with a plain line', async () => {
    show(some);
    const paragraphs = () =>
      [...document.querySelectorAll('.week > p')].map(({ textContent }) => textContent.trim());
    await expect
      .poll(() => paragraphs()[0])
      .toBe('This week there were pauses on Tuesday and Friday.');
    expect(paragraphs()[1]).toMatch(/^There were three pauses/);
    expect(document.querySelector('.week-last')?.textContent).toMatch(
      /^(That was the week|That is all Ebb knows|It is over now)/,
    );
  });

  test('ends a first week with flat water and a kind line, once it is over', async () => {
    show(some.slice(1), { began: '2026-11-17' });
    await expect.element(page.getByText(/^This first week is over\./)).toBeVisible();
    const line = document.querySelector('.week-last');
    expect(line?.previousElementSibling?.classList).toContain('calm-line');
    await expect(document.body).accessible();
  });

  test.for([
    ['while it runs', { began: '2026-11-17', today: '2026-11-20' }],
    ['in any other week', { began: '2026-11-09' }],
  ] as const)('says nothing of a first week %s', async ([, more]) => {
    show(some.slice(1), more);
    await expect.element(page.getByRole('article')).toMatchTextContent('three pauses');
    expect(document.querySelector('.week-last')?.textContent).toBeTruthy();
    expect(document.body.textContent).not.toContain('first week is over');
    expect(document.querySelector('.calm-line')).toBeNull();
  });

  test('sets it beside a usual in whole pauses', async () => {
    const days = ['10-20', '10-27', '11-03', '11-04', '11-10', '11-11'];
    show([...days.map((day) => momentAt(`2026-${day}T12:00`)), ...some.slice(1)]);
    await expect
      .element(page.getByRole('article'))
      .toMatchTextContent(
        'Over the four weeks before with anything in them, one or two was usual.',
      );
  });

  test('asks one thing in the first week, and has the plan folded away', async () => {
    const writing = {
      writings: [],
      onKeep: async () => true,
      plan: null,
      onPlan: async () => true,
      people: [],
    };
    show(some.slice(1), { today: '2026-11-20', began: '2026-11-17', writing });
    await expect.element(page.getByRole('textbox')).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(1);
    expect(first.map(({ text }) => `${text}`)).toContain(
      document.querySelector('.week-written label')?.textContent,
    );
    await page.getByText('One plan for the week').click();
    await expect.element(page.getByRole('button', { name: 'Keep this plan' })).toBeVisible();
  });

  test('can be kept as a picture, painted on the device', async () => {
    const blobs = new Map<string, Blob>();
    const create = vi.spyOn(URL, 'createObjectURL');
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const blob = create.mock.calls.at(-1)?.[0];
      if (blob instanceof Blob) blobs.set(this.download, blob);
    });
    onTestFinished(() => {
      create.mockRestore();
      click.mockRestore();
    });
    show(some);
    await page.getByRole('button', { name: 'Save as a picture' }).click();
    await expect.poll(() => blobs.get('week.png')?.type).toBe('image/png');
    const picture = await createImageBitmap(blobs.get('week.png') ?? new Blob());
    expect(picture.width).toBe(1440);
    expect(picture.height).toBeGreaterThan(1440);
  });

  test('shows the moments behind a number, without a handle', async () => {
    show(some);
    await page.getByRole('button', { name: 'three pauses: show the moments' }).click();
    const behind = page.getByRole('region', { name: 'The moments behind it' });
    await expect
      .element(behind.getByRole('listitem').first())
      .toMatchTextContent('Tuesday, November 17, 9:10 PM · Robin · Instagram · turned back');
    await page.getByRole('button', { name: 'three pauses: show the moments' }).click();
    await expect.element(behind).not.toBeInTheDocument();
  });

  test('has the numbers of the picture in a table', async () => {
    show(some);
    await page.getByText('As a table, or to keep').click();
    await expect
      .element(page.getByRole('row', { name: /^Tuesday/ }))
      .toMatchTextContent('Tuesday, November 17110');
  });

  test('lets the days be walked with the arrow keys', async () => {
    show(some);
    const monday = page.getByRole('img', { name: 'Monday, November 16: no pause' });
    await expect.element(monday).toBeInTheDocument();
    monday.element().closest('g')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .element(page.getByRole('img', { name: 'Tuesday, November 17: turned back 1, went on 1' }))
      .toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(page.getByRole('img', { name: /^Sunday/ })).toHaveFocus();
  });

  test('leads to the weeks beside it', async () => {
    show(some, { today: '2026-12-25' });
    await expect
      .element(page.getByRole('link', { name: 'The week before' }))
      .toHaveAttribute('href', '#week/2026-11-09');
    await expect
      .element(page.getByRole('link', { name: 'The week after' }))
      .toHaveAttribute('href', '#week/2026-11-23');
    await expect
      .element(page.getByRole('link', { name: 'This week' }))
      .toHaveAttribute('href', '#week');
  });

  test('is accessible', async () => {
    show(some);
    await expect.element(page.getByRole('figure')).toBeInTheDocument();
    await page.getByRole('button', { name: 'three pauses: show the moments' }).click();
    await expect(document.body).accessible();
  });
});

describe('other weeks', () => {
  test.each([
    ['an empty one', 'A quiet week. There were no pauses.', [], {}],
    ['one going on', 'A quiet week so far.', [], { today: '2026-11-18' }],
    ['the very first', 'Nothing here yet.', [], { today: '2026-11-18', began: '2026-11-17' }],
    ['one still to come', 'This week hasn’t come yet.', [], { today: '2026-11-10' }],
    ['one before Ebb', 'This was before Ebb.', [], { began: '2026-11-24' }],
    [
      'one with only looks for practical or safety reasons',
      'A quiet week. There were no pauses.',
      [momentAt('2026-11-17T21:10', { choice: 'safety' })],
      {},
    ],
    [
      'one with only urges',
      'On Tuesday the wish to look came by itself, without a page.Once you felt like looking and opened a pause instead.',
      [momentAt('2026-11-17T21:10', { arrival: 'urge', site: null })],
      {},
    ],
  ] as const)('%s', async (_, words, moments, more) => {
    show([...moments], more);
    await expect.element(page.getByRole('article')).toMatchTextContent(words);
    await expect(document.body).accessible();
  });

  test('one that cannot be read says so, and is read when it is tried again', async () => {
    const readings = [() => Promise.reject(new Error('closed')), loadsOf(some)];
    show([], { loadMoments: (from, to) => (readings.shift() ?? loadsOf(some))(from, to) });
    await expect.element(page.getByRole('alert')).toMatchTextContent('could not be read');
    await expect(document.body).accessible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(page.getByRole('article')).toMatchTextContent('There were three pauses');
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });
});

describe('when something of a week fails', () => {
  const writing = { writings: [], onKeep: vi.fn(), plan: null, people: [] };
  const now = { week: '2026-11-16', today: '2026-11-18', writing } as const;

  test('a plan that can’t be read takes nothing else with it, and isn’t offered to be made', async () => {
    show(some, now);
    await expect.element(page.getByRole('article')).toMatchTextContent('three pauses');
    await expect.element(page.getByRole('textbox').first()).toBeVisible();
    expect(page.getByRole('heading', { name: /plan/ }).elements()).toHaveLength(0);
  });

  test('a letter that can’t be drawn leaves the lines to write on', async () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    show(some, { ...now, names: { person: broken, site: broken } });
    await expect.element(page.getByRole('alert')).toMatchTextContent('This part couldn’t be shown');
    await expect.element(page.getByRole('textbox').first()).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(document.body).accessible();
  });
});
