import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PausePage } from '../../../components/options/PausePage.tsx';
import type { Moment } from '../../../core/moments/moment.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import { passages } from '../../../core/words/passage.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { mount } from '../../support/mount.ts';
import { expectWhole, lookIn, views } from '../support/views.ts';

/** Shows the page over settings that keep what is changed. */
function showPage(more: Partial<Settings> = {}, lately: Moment[] = [], hasOwn = false) {
  let settings = settingsSchema.parse(more);
  const onChange = vi.fn(async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    return true;
  });
  const loadLately = async () => lately;
  const onSee = vi.fn(async () => undefined);
  const element = mount(null);
  const draw = () =>
    render(
      <PausePage
        settings={settings}
        people={[robin()]}
        loadLately={loadLately}
        onChange={onChange}
        hasOwn={hasOwn}
        onSee={onSee}
      />,
      element,
    );
  draw();
  return { element, onSee, onChange, settings: () => settings };
}

const box = (name: string | RegExp) => page.getByRole('checkbox', { name });
const choice = (name: string) => page.getByRole('radio', { name, exact: true });

const everything: Partial<Settings> = {
  kinds: ['words', 'breath'],
  quietHours: [{ from: 22 * 60, to: 6 * 60, settle: 30 }],
  hours: { when: 'outside', at: [{ days: [1, 2], from: 540, to: 1020 }] },
  turnBackTo: 'page',
  weakenNextMorning: true,
  coming: { from: Date.UTC(2026, 10, 22, 6), change: { settle: 3 } },
};

describe('the page', () => {
  test.each(views)(
    'has no accessibility fault and fits at %i px, %s, all open',
    async (...view) => {
      await lookIn(...view);
      const [one, other] = passages.map(({ id }) => id);
      const shown = { ...everything, keptPassages: [one ?? ''], mutedPassages: [other ?? ''] };
      const { element } = showPage(shown, [
        momentAt('2026-11-20T14:00', { passage: one ?? '', helped: 'helped' }),
      ]);
      await expect.element(page.getByText('at any other time')).toBeInTheDocument();
      await expectWhole(element);
    },
  );

  test('says quietly that a change is saved, and nothing before', async () => {
    showPage();
    expect(page.getByText('Saved').elements()).toHaveLength(0);
    await userEvent.click(box('Ask what I am hoping for, and how it is'));
    await expect.element(page.getByText('Saved')).toBeVisible();
  });
});

describe('seeing the pause', () => {
  const kind = page.getByLabelText('Kind', { exact: true });
  const see = page.getByRole('button', { name: 'See it' });

  test('shows it as it comes, or of a kind and with a background, and says that this was it', async () => {
    const { onSee } = showPage();
    await userEvent.click(see);
    expect(onSee).toHaveBeenLastCalledWith({ kind: null, look: null });
    await userEvent.selectOptions(kind, 'Breath');
    await userEvent.selectOptions(page.getByLabelText('Background', { exact: true }), 'Lamp');
    await userEvent.click(see);
    expect(onSee).toHaveBeenLastCalledWith({ kind: 'breath', look: 'lamp' });
    await expect.element(page.getByText('That was the pause, as it is set by now.')).toBeVisible();
  });

  test.each([true, false])('offers words of one’s own where there are any: %s', async (hasOwn) => {
    showPage({}, [], hasOwn);
    await expect.element(kind).toBeVisible();
    expect(kind.element().textContent?.includes('Your own words')).toBe(hasOwn);
  });
});

describe('the wait', () => {
  test('is said in seconds while it is moved, and kept when let go', async () => {
    const { onChange } = showPage();
    const wait = page.getByRole('slider', { name: 'Wait before you can go on' });
    await expect.element(wait).toHaveAttribute('aria-valuetext', '8 seconds');
    await userEvent.click(page.getByText('8 seconds'));
    wait.element().dispatchEvent(new Event('focus'));
    await userEvent.fill(wait, '1');
    await expect.element(page.getByText('1 second', { exact: true })).toBeVisible();
    expect(onChange).toHaveBeenCalledWith({ settle: 1 });
  });

  test('can be none at all', async () => {
    showPage({ settle: 0 });
    await expect.element(page.getByText('No wait')).toBeVisible();
  });
});

describe('kinds and looks', () => {
  test('can be more than one', async () => {
    const { settings } = showPage({ kinds: ['words'] });
    await userEvent.click(box(/^Looking around/));
    expect(settings().kinds).toEqual(['words', 'grounding']);
  });

  test('the last one stays', async () => {
    const { onChange } = showPage({ kinds: ['words'] });
    await userEvent.click(box(/^Words/));
    await expect.element(box(/^Words/)).toBeChecked();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('a look can be left out', async () => {
    const { settings } = showPage();
    await userEvent.click(box('Lamp'));
    expect(settings().looks).toEqual(['shore', 'window', 'page', 'field']);
  });

  test('how the breath goes is asked only of those who chose it', async () => {
    const { settings } = showPage({ kinds: ['words'] });
    expect(choice('5 in, 5 out').elements()).toHaveLength(0);
    await userEvent.click(box(/^Breath/));
    await userEvent.click(choice('5 in, 5 out'));
    expect(settings().breath).toEqual({ in: 5, hold: 0, out: 5 });
  });
});

describe('the two ways', () => {
  test('a pass for this visit only is kept as none', async () => {
    const { settings } = showPage();
    await expect.element(choice('5 minutes')).toBeChecked();
    await userEvent.click(choice('This visit only'));
    expect(settings().passMinutes).toBe(0);
  });

  test.each([
    ['example.org/garden', 'https://example.org/garden'],
    [' http://example.org ', 'http://example.org/'],
    ['', ''],
  ])('not now can lead to a page of one’s own: %j', async (typed, kept) => {
    const { settings } = showPage({ turnBackPage: 'https://example.net/' });
    await userEvent.click(choice('To a page of your own'));
    await userEvent.fill(page.getByLabelText('Your page'), typed);
    await userEvent.tab();
    expect(settings()).toMatchObject({ turnBackTo: 'page', turnBackPage: kept });
  });

  test.each(['my garden', 'javascript:alert(1)', 'localhost'])(
    'says what is wrong with %j, and keeps what there was',
    async (typed) => {
      const { settings } = showPage({ turnBackTo: 'page', turnBackPage: 'https://example.org/' });
      await userEvent.fill(page.getByLabelText('Your page'), typed);
      await userEvent.tab();
      await expect
        .element(page.getByLabelText('Your page'))
        .toHaveAccessibleDescription(/not a web address/);
      await expect.element(page.getByLabelText('Your page')).toHaveValue(typed);
      expect(settings().turnBackPage).toBe('https://example.org/');
    },
  );
});

describe('quiet hours', () => {
  test('can be added, moved and removed', async () => {
    const { settings } = showPage();
    await userEvent.click(page.getByRole('button', { name: 'Add quiet hours' }));
    expect(settings().quietHours).toEqual([{ from: 1320, to: 360, settle: 30 }]);
    await userEvent.fill(page.getByLabelText('From'), '23:15');
    expect(settings().quietHours[0]?.from).toBe(23 * 60 + 15);
    await userEvent.click(page.getByRole('button', { name: 'Remove these hours' }));
    expect(settings().quietHours).toEqual([]);
  });
});

describe('hours with pauses', () => {
  test('can be all but some, by day and hour, and all again', async () => {
    const { settings } = showPage();
    await userEvent.click(choice('At all hours but these'));
    expect(settings().hours).toEqual({
      when: 'outside',
      at: [{ days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 }],
    });
    await userEvent.click(box('Wednesday'));
    await userEvent.fill(page.getByLabelText('To', { exact: true }), '18:30');
    const at = [{ days: [1, 2, 4, 5], from: 9 * 60, to: 18 * 60 + 30 }];
    expect(settings().hours).toEqual({ when: 'outside', at });
    await userEvent.click(choice('At all hours'));
    // What was chosen is there once more if they change their mind.
    expect(settings().hours).toEqual({ when: 'always', at });
  });

  test('can be only some, more than one stretch', async () => {
    const { settings } = showPage();
    await userEvent.click(choice('Only in these hours'));
    await userEvent.click(page.getByRole('button', { name: 'Add hours', exact: true }));
    expect(settings().hours.at).toHaveLength(2);
    const remove = page.getByRole('button', { name: 'Remove these hours' });
    await userEvent.click(remove.first());
    expect(settings().hours.at).toHaveLength(1);
  });

  test('that would leave none are said to leave all', async () => {
    showPage();
    const none = page.getByText(/^This leaves no hour with a pause/);
    await userEvent.click(choice('Only in these hours'));
    expect(none.elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Remove these hours' }));
    await expect.element(none).toBeVisible();
  });

  test('the last day of some stays', async () => {
    const { settings } = showPage({
      hours: { when: 'within', at: [{ days: [7], from: 0, to: 0 }] },
    });
    await userEvent.click(box('Sunday'));
    expect(settings().hours.at[0]?.days).toEqual([7]);
  });
});

test('a change put off until the morning is said, and can be called off', async () => {
  const { settings } = showPage(everything);
  await expect.element(page.getByText(/^Some of this starts on/)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Keep it as it is now' }));
  expect(settings().coming).toBeNull();
});

test('pictures to rest on and forgiving them come only where they are wanted', async () => {
  const { settings } = showPage();
  await userEvent.click(page.getByText('What the words may be about'));
  await userEvent.click(box(/Pictures to rest on/));
  expect(settings().askedFor).toEqual(['imagery']);
  await userEvent.click(box(/Pictures to rest on/));
  expect(settings().askedFor).toEqual([]);
});

test('a theme of the words can be left out, and taken back', async () => {
  const { settings } = showPage();
  await userEvent.click(page.getByText('What the words may be about'));
  await userEvent.click(box('Small hope'));
  expect(settings().mutedThemes).toEqual(['small-hope']);
  await userEvent.click(box('Small hope'));
  expect(settings().mutedThemes).toEqual([]);
});

describe('words one would rather not meet', () => {
  const [first] = passages;
  const button = (name: string) => page.getByRole('button', { name });
  const open = () => userEvent.click(page.getByText('Hidden words'));

  test('can be brought back, and left out again', async () => {
    const { settings, element } = showPage({ mutedPassages: [first?.id ?? '', 'gone'] });
    await open();
    await expect.element(page.getByText(first?.text ?? '')).toBeVisible();
    await expect(element).accessible();
    await userEvent.click(button('Bring back'));
    expect(settings().mutedPassages).toEqual(['gone']);
    await expect.element(button('Leave out again')).toHaveFocus();
    await userEvent.click(button('Leave out again'));
    expect(settings().mutedPassages).toEqual([first?.id, 'gone']);
  });

  test('are none at first, and it says how they come here', async () => {
    showPage();
    await open();
    await expect.element(page.getByText(/^Nothing is here yet/)).toBeVisible();
  });
});

test('weeks can begin on another day than the browser’s', async () => {
  const { settings } = showPage();
  await userEvent.selectOptions(page.getByLabelText('Weeks begin on'), 'Saturday');
  expect(settings().weekStart).toBe(6);
  await userEvent.selectOptions(page.getByLabelText('Weeks begin on'), 'The browser’s day');
  expect(settings().weekStart).toBeNull();
});

describe('words one keeps', () => {
  const [first] = passages;
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  test('are there to be read, and can be let go of and kept again', async () => {
    const { settings, element } = showPage({ keptPassages: [first?.id ?? '', 'gone'] });
    await userEvent.click(page.getByText('Words you keep'));
    await expect.element(page.getByText(first?.text ?? '')).toBeVisible();
    await expect(element).accessible();
    await userEvent.click(button('Don’t keep'));
    expect(settings().keptPassages).toEqual(['gone']);
    await userEvent.click(button('Keep again'));
    expect(settings().keptPassages).toEqual([first?.id, 'gone']);
  });
});

describe('what was learned', () => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const quiet = passages.find(({ theme }) => theme === 'quiet')?.id ?? '';
  const past = [
    momentAt('2026-11-20T14:00', { passage: quiet, helped: 'helped' }),
    momentAt('2026-11-20T01:00', { passage: quiet, helped: 'not-today' }),
    momentAt('2026-11-19T14:00', { kind: 'breath', passage: null, helped: 'helped' }),
  ];

  test('is drawn by moment and theme, and a part of it can be forgotten, and that undone', async () => {
    const { settings, element } = showPage({}, past);
    await userEvent.click(page.getByText('What Ebb has learned'));
    const night = page.getByRole('region', { name: 'late at night' });
    await expect
      .element(night.getByRole('img', { name: 'helped 0 times, not for you 1 times' }))
      .toBeVisible();
    await expect(element).accessible();
    await userEvent.click(night.getByRole('button', { name: 'Forget this' }));
    await expect.element(night).not.toBeInTheDocument();
    expect(Object.keys(settings().learnedSince)).toEqual(['late-night']);
    await userEvent.click(button('Undo'));
    await expect.element(night).toBeVisible();
    expect(settings().learnedSince).toEqual({});
  });

  test('can be forgotten all at once', async () => {
    const { settings } = showPage({}, past);
    await userEvent.click(page.getByText('What Ebb has learned'));
    await userEvent.click(button('Forget all of it'));
    expect(Object.keys(settings().learnedSince).sort()).toEqual(['any', 'kinds', 'late-night']);
    await expect.element(page.getByText(/^Nothing so far/)).toBeVisible();
  });
});
