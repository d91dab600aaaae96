import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { personSchema } from '../../../core/people/person.ts';
import { mount } from '../../support/mount.ts';

const profile = { site: 'instagram', key: 'robin.k', alsoKnownAs: [] };
const robin = { id: 'robin', nickname: 'Robin' };
const sam = { id: 'sam', nickname: 'Sam' };
const days = [0, 3, 2, 0, 4, 0, 0].map((pauses) => ({
  pauses,
  wentOn: pauses ? 1 : 0,
}));

function showPopup(more: Partial<PopupState> = {}) {
  const state: PopupState = {
    scheme: 'system',
    here: { kind: 'elsewhere' },
    people: [robin],
    full: false,
    unguarded: [],
    explainsExit: false,
    lost: false,
    snooze: null,
    returned: null,
    afterwards: null,
    week: { sentence: 'Most days so far have been quiet.', perDay: days },
    ...more,
  };
  const actions = {
    add: vi.fn(async () => true),
    addTo: vi.fn(async () => true),
    offer: vi.fn(),
    allow: vi.fn(),
    pauseOnMirrors: vi.fn(async () => true),
    urge: vi.fn(async () => undefined),
    endPass: vi.fn(async () => true),
    snooze: vi.fn(async () => true),
    resume: vi.fn(async () => true),
    turnOff: vi.fn(async () => true),
    turnOn: vi.fn(async () => true),
    closeReturn: vi.fn(),
    remark: vi.fn(async () => true),
    leave: vi.fn(async () => undefined),
    closeLoss: vi.fn(),
  };
  const element = mount(<Popup state={state} actions={actions} />);
  return { element, actions };
}

const listedRobin = personSchema.parse({ ...robin, profiles: [profile], addedAt: 1 });

const button = (name: string) => page.getByRole('button', { name, exact: true });
const day = 86_400_000;
const soon = new Date();
soon.setHours(23, 59, 0, 0);

const listed = {
  ...({ kind: 'listed', person: 'robin', nickname: 'Robin', profile, allowed: true } as const),
  ...{ pass: null, off: null },
};

/** On Robin's page, with a pass until then. */
const open = (until: number, visit = false) => {
  const pass = { person: 'robin', from: 0, until, visit };
  return { here: { ...listed, pass } };
};

const afterALook = {
  asks: 'after',
  moment: 'm1',
  nickname: 'Robin',
  intention: null,
  thenAsked: 'gave',
} as const;

const states: [string, Partial<PopupState>][] = [
  ['elsewhere', {}],
  ['with nobody listed', { people: [] }],
  ['on a listed page', { here: listed }],
  ['while a pass lasts', open(soon.getTime())],
  ['on a visit', open(soon.getTime(), true)],
  ['on a listed page, snoozed', { here: listed, snooze: { until: soon.getTime() } }],
  ['on a mirror', { here: { kind: 'mirror', person: listedRobin } }],
  ['without access', { here: { ...listed, allowed: false } }],
  ['on a page of someone else', { here: { kind: 'unlisted', profile } }],
  [
    'on a page of someone else, with nobody listed',
    { here: { kind: 'unlisted', profile }, people: [] },
  ],
  ['on a post', { here: { kind: 'unlistable', why: 'ownerUnknown', site: 'Instagram' } }],
  ['on a blog', { here: { kind: 'page', link: 'https://robin.example/blog' } }],
  ['with twelve listed', { here: { kind: 'unlisted', profile }, full: true }],
  ['on a page of someone archived', { here: { kind: 'archived', nickname: 'Robin' } }],
  ['in a private window', { here: { kind: 'private' } }],
  ['with pages not guarded', { unguarded: [profile, { ...profile, key: 'robin.two' }] }],
  ['on a start page', { here: { kind: 'page', link: 'https://robin.example/', asks: 'start' } }],
  ['for the first time', { explainsExit: true }],
  ['snoozed', { snooze: { until: soon.getTime() } }],
  ['snoozed for long', { snooze: { until: soon.getTime() + 20 * day } }],
  [
    'on a page of someone for whom pauses are off',
    { here: { ...listed, off: { why: 'off', until: soon.getTime() } } },
  ],
  [
    'on a page of someone, at an hour without',
    { here: { ...listed, off: { why: 'hours', until: soon.getTime() } } },
  ],
  ['on a listed page, with several people', { here: listed, people: [robin, sam] }],
  [
    'when pauses are back',
    { returned: { at: new Date(2026, 10, 1, 4).getTime(), nickname: null } },
  ],
  ['after a look', { afterwards: afterALook }],
  ['with several people', { people: [robin, sam] }],
];

describe.each(states)('the popup %s', (_, state) => {
  test.each(['light', 'dark'])(
    'has no accessibility fault, and fits 360 and 320 px, %s',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      for (const width of [360, 320]) {
        await page.viewport(width, 600);
        const { element } = showPopup(state);
        for (const details of element.querySelectorAll('details')) details.open = true;
        await expect(element).accessible();
        expect(document.documentElement.scrollWidth).toBe(width);
      }
      await page.viewport(1024, 768);
      document.documentElement.style.colorScheme = '';
    },
  );

  test('leads to the week, the list, and to help', async () => {
    showPopup(state);
    const more = page.getByRole('navigation', { name: 'More' });
    const targets = more
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('href'));
    expect(targets).toEqual([
      '/options.html#week',
      '/options.html#people',
      '/options.html#support',
    ]);
  });
});

test('leads to bringing in a saved file while nobody is listed', async () => {
  showPopup({ people: [] });
  await expect
    .element(page.getByRole('link', { name: 'Bring in a saved file' }))
    .toHaveAttribute('href', '/options.html#privacy/bring-in');
});

test('says how the week was', async () => {
  showPopup();
  await expect.element(page.getByText('Most days so far have been quiet.')).toBeVisible();
});

test('begins with what is so here, and the week comes after it', () => {
  const { element } = showPopup({ here: listed, afterwards: afterALook });
  const text = element.textContent ?? '';
  const places = ['Ebb pauses before it', 'How is it now', 'Most days so far'].map((said) =>
    text.indexOf(said),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(-1);
});

test('says nothing of the week in a private window, and offers nothing that is recorded', () => {
  const { element } = showPopup({ here: { kind: 'private' } });
  expect(element.textContent).not.toContain('Most days so far');
  expect(page.getByText('I feel like looking').elements()).toHaveLength(0);
  expect(page.getByText('Turn pauses off for a while').elements()).toHaveLength(0);
});

describe('on a page of someone who isn’t listed', () => {
  test('shows what will be caught, and adds it with a nickname', async () => {
    const { actions } = showPopup({ here: { kind: 'unlisted', profile } });
    await expect.element(page.getByText(/What pauses here is their profile/)).toBeVisible();
    await userEvent.fill(page.getByLabelText(/What do you call them\?/), ' Robin ');
    await userEvent.click(button('Add this page'));
    expect(actions.add).toHaveBeenCalledExactlyOnceWith(profile, 'Robin');
  });

  test('begins where the nickname goes, if nobody is listed yet', async () => {
    showPopup({ here: { kind: 'unlisted', profile }, people: [] });
    await expect.element(page.getByLabelText(/What do you call them\?/)).toHaveFocus();
  });

  test('asks for the nickname when it is missing', async () => {
    const { actions } = showPopup({ here: { kind: 'unlisted', profile } });
    await userEvent.click(button('Add this page'));
    await expect.element(page.getByLabelText(/What do you call them\?/)).toHaveFocus();
    await expect
      .element(page.getByLabelText(/What do you call them\?/))
      .toHaveAccessibleDescription(/A word to call them is missing/);
    expect(actions.add).not.toHaveBeenCalled();
  });

  test('adds it to someone who is listed in one click, also when twelve are', async () => {
    const { actions } = showPopup({
      here: { kind: 'unlisted', profile },
      people: [robin, sam],
      full: true,
    });
    await userEvent.click(button('Also Sam'));
    expect(actions.addTo).toHaveBeenCalledExactlyOnceWith('sam', profile);
  });

  test('says why not when twelve are listed', async () => {
    showPopup({ here: { kind: 'unlisted', profile }, full: true });
    await expect.element(page.getByText(/12 people are listed/)).toBeVisible();
    expect(page.getByRole('textbox').elements()).toHaveLength(0);
  });
});

test('says of a post why it can’t be added as it stands, and what can', async () => {
  showPopup({ here: { kind: 'unlistable', why: 'ownerUnknown', site: 'Instagram' } });
  await expect.element(page.getByText(/Instagram doesn’t say .* Open their profile/)).toBeVisible();
});

test('hands a page that no site knows to the list', async () => {
  const link = 'https://robin.example/blog';
  const { actions } = showPopup({ here: { kind: 'page', link } });
  await userEvent.click(button('Add it in your list'));
  expect(actions.offer).toHaveBeenCalledExactlyOnceWith(link);
});

test('asks for missing access in the click', async () => {
  const { actions } = showPopup({
    here: { ...listed, allowed: false },
  });
  await userEvent.click(button('Allow on Instagram'));
  expect(actions.allow).toHaveBeenCalledExactlyOnceWith([profile]);
});

test('asks once for all pages that aren’t guarded yet', async () => {
  const unguarded = [profile, { ...profile, site: 'x' }];
  const { actions } = showPopup({ unguarded });
  await userEvent.click(button('Allow all of them'));
  expect(actions.allow).toHaveBeenCalledExactlyOnceWith(unguarded);
});

test.each([
  ['start', /This is the start of robin.example/],
  ['cloud', /your own files and pictures/],
] as const)('asks of a page that may be more than someone’s: %s', async (asks, question) => {
  const link = 'https://robin.example/';
  const { actions } = showPopup({ here: { kind: 'page', link, asks } });
  await expect.element(page.getByText(question)).toBeVisible();
  await userEvent.click(button('Add it in your list'));
  expect(actions.offer).toHaveBeenCalledExactlyOnceWith(link);
});

describe('on a listed page', () => {
  const here = (sentence: string | RegExp) =>
    expect.element(page.getByText(sentence)).toBeVisible();

  test('says that there is a pause before it', async () => {
    showPopup({ here: listed });
    await here('This page is Robin’s. Ebb pauses before it.');
  });

  test('says until when there is none while a pass lasts, and can end it', async () => {
    const { actions, element } = showPopup(open(soon.getTime()));
    await here(/^You went on to Robin. Until 11:59.PM their pages open without a pause.$/);
    expect(element.textContent).not.toContain('Ebb pauses before it');
    await userEvent.click(button('End it now'));
    expect(actions.endPass).toHaveBeenCalledExactlyOnceWith('robin');
  });

  test('says so when they went on for this visit, which ends by itself', async () => {
    showPopup(open(soon.getTime(), true));
    await here('You went on to Robin, for this visit.');
    expect(button('End it now').elements()).toHaveLength(0);
  });

  test('says that there is none while pauses are off', async () => {
    const { element } = showPopup({ here: listed, snooze: { until: soon.getTime() } });
    await here('This page is Robin’s. While pauses are off, there is none before it.');
    expect(element.textContent).not.toContain('Ebb pauses before it');
  });
});

describe('leaving quickly', () => {
  test.each([
    ['listed', listed, true],
    ['unlisted', { kind: 'unlisted', profile }, true],
    ['mirror', { kind: 'mirror', person: listedRobin }, true],
    ['archived', { kind: 'archived', nickname: 'Robin' }, true],
    ['nobody’s', { kind: 'elsewhere' }, false],
    ['of a private window', { kind: 'private' }, false],
  ] as const)('takes the page beneath along if it is somebody’s: %s', async (_, here, goes) => {
    const { actions } = showPopup({ here });
    await userEvent.click(button('Leave quickly'));
    expect(actions.leave).toHaveBeenCalledExactlyOnceWith(goes);
  });

  test('is explained the first time, and not in a private window', async () => {
    showPopup({ explainsExit: true });
    await expect.element(page.getByText(/^Takes you to an empty page at once/)).toBeVisible();
    const later = [{ explainsExit: false }, { explainsExit: true, here: { kind: 'private' } }];
    for (const state of later as Partial<PopupState>[])
      expect(showPopup(state).element.textContent).not.toContain('empty page');
  });

  test('is also Shift three times, wherever the focus is', async () => {
    const { actions } = showPopup({ here: listed });
    await userEvent.keyboard('{Shift}{Shift}');
    expect(actions.leave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Shift}');
    expect(actions.leave).toHaveBeenCalledExactlyOnceWith(true);
  });
});

test('never shows a handle of someone listed', () => {
  const { element } = showPopup({
    here: listed,
  });
  expect(element.textContent).toContain('Robin');
  expect(element.textContent).not.toContain('robin.k');
});

describe('I feel like looking', () => {
  test('begins at once with one person', async () => {
    const { actions } = showPopup();
    await userEvent.click(button('I feel like looking'));
    expect(actions.urge).toHaveBeenCalledExactlyOnceWith('robin');
  });

  test('asks about whom with several', async () => {
    const { actions } = showPopup({ people: [robin, sam] });
    await userEvent.click(page.getByText('I feel like looking'));
    await userEvent.click(button('Sam'));
    expect(actions.urge).toHaveBeenCalledExactlyOnceWith('sam');
  });
});

describe('a snooze', () => {
  test.each([
    ['30 minutes', 'halfHour'],
    ['Today', 'today'],
    ['A week', 'week'],
    ['A month', 'month'],
  ])('can last: %s', async (name, length) => {
    const { actions } = showPopup();
    await userEvent.click(page.getByText('Turn pauses off for a while'));
    await userEvent.click(button(name));
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith(length);
  });

  test('says when the pauses come back, and can be ended', async () => {
    const { actions } = showPopup({ snooze: { until: soon.getTime() } });
    await expect.element(page.getByText(/Pauses are off until 11:59.PM\./)).toBeVisible();
    await userEvent.click(button('Turn on again'));
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  test('names the day when it ends on another', async () => {
    showPopup({ snooze: { until: new Date(2030, 0, 1, 4).getTime() } });
    await expect
      .element(page.getByText(/until Tuesday,? January 1,? (at )?4:00.AM\./))
      .toBeVisible();
  });

  test('names the weekday alone where that is clear', async () => {
    showPopup({ snooze: { until: soon.getTime() + 2 * day } });
    await expect.element(page.getByText(/until \w+day (at )?11:59.PM\./)).toBeVisible();
  });

  test('can last for a time of one’s own, up to a month', async () => {
    const { actions, element } = showPopup();
    await userEvent.click(page.getByText('Turn pauses off for a while'));
    await userEvent.click(page.getByText('Another time'));
    const many = page.getByRole('spinbutton', { name: 'How many' });
    await userEvent.fill(many, '2');
    await userEvent.click(button('Turn off'));
    expect(actions.snooze).toHaveBeenLastCalledWith({ minutes: 120 });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Of what' }), 'days');
    for (const wrong of ['32', '0', '']) {
      await userEvent.fill(many, wrong);
      await userEvent.click(button('Turn off'));
      await expect.element(page.getByText(/31 days at most/)).toBeVisible();
      await expect.element(many).toHaveFocus();
      await expect(element).accessible();
    }
    await userEvent.fill(many, '31');
    await userEvent.click(button('Turn off'));
    expect(actions.snooze).toHaveBeenLastCalledWith({ minutes: 31 * 1440 });
    expect(actions.snooze).toHaveBeenCalledTimes(2);
  });
});

describe('turning off for one person', () => {
  test('is offered on their page, for them first, and for everyone', async () => {
    const { actions } = showPopup({ here: listed, people: [robin, sam] });
    await userEvent.click(page.getByText('Turn pauses off for a while'));
    await userEvent.click(button('A week'));
    expect(actions.turnOff).toHaveBeenCalledExactlyOnceWith('robin', 'week');
    await userEvent.click(page.getByRole('radio', { name: 'For everyone' }));
    await userEvent.click(button('Today'));
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith('today');
  });

  test.each<[string, Partial<PopupState>]>([
    ['who is the only one', { here: listed }],
    ['whose page it isn’t', { people: [robin, sam] }],
  ])('is not asked about someone %s', async (_, state) => {
    const { actions } = showPopup(state);
    await userEvent.click(page.getByText('Turn pauses off for a while'));
    expect(page.getByRole('radio').elements()).toHaveLength(0);
    await userEvent.click(button('A week'));
    expect(actions.snooze).toHaveBeenCalledExactlyOnceWith('week');
  });

  test('is said on their page, with the way to turn on', async () => {
    const { actions } = showPopup({
      here: { ...listed, off: { why: 'off', until: soon.getTime() } },
      people: [robin, sam],
    });
    await expect
      .element(page.getByText(/^Pauses for Robin are off until 11:59.PM\./))
      .toBeVisible();
    await userEvent.click(button('Turn on again'));
    expect(actions.turnOn).toHaveBeenCalledExactlyOnceWith('robin');
  });

  test('hours without are said on their page, with when there is one', async () => {
    showPopup({ here: { ...listed, off: { why: 'hours', until: soon.getTime() } } });
    await expect
      .element(
        page.getByText(/At this hour there is no pause before it\. From 11:59.PM on there is/),
      )
      .toBeVisible();
  });
});

describe('pauses that are back', () => {
  test('are said kindly, and closed for good', async () => {
    const { actions } = showPopup({ returned: { at: Date.now() - 2 * day, nickname: null } });
    await expect.element(page.getByText(/^Pauses are back since \w+day/)).toBeVisible();
    await userEvent.click(button('Close'));
    expect(actions.closeReturn).toHaveBeenCalledOnce();
  });

  test('are not spoken of in a private window', () => {
    showPopup({ here: { kind: 'private' }, returned: { at: Date.now(), nickname: 'Robin' } });
    expect(page.getByText(/are back/).elements()).toHaveLength(0);
  });
});

describe('the picture of the week', () => {
  test('is a wave, with a ring for each day on which a look followed', () => {
    const { element } = showPopup();
    expect(element.querySelectorAll('.week-so-far-look')).toHaveLength(3);
    const heights = [...element.querySelectorAll<SVGPathElement>('.week-so-far-crest')].map(
      (crest) => crest.getBBox().height,
    );
    expect(heights).toEqual([36]);
  });

  test('is calm water when there was no pause', () => {
    const quiet = days.map((day) => ({ ...day, pauses: 0 }));
    const { element } = showPopup({ week: { sentence: 'A quiet week so far.', perDay: quiet } });
    expect(element.querySelector('.calm-line')).not.toBeNull();
    expect(element.querySelector('.week-so-far-crest')).toBeNull();
  });
});

describe('afterwards', () => {
  test('asks how it is, then whether it gave what they came for, one tap each', async () => {
    const { actions, element } = showPopup({ afterwards: afterALook });
    await userEvent.click(button('Heavier'));
    const next = page.getByRole('group', { name: 'Did it give you what you came for?' });
    await expect.element(next).toHaveFocus();
    await expect(element).accessible();
    await userEvent.click(button('Not really'));
    expect(actions.remark.mock.calls).toEqual([
      ['m1', { after: 'heavier' }],
      ['m1', { gave: 'no' }],
    ]);
    expect(page.getByText('Did it give you').elements()).toHaveLength(0);
  });

  test.each(['after', 'echo'] as const)(
    'right after “heavier” says, unasked and small, where someone can be called (%s)',
    async (asks) => {
      const { element } = showPopup({ afterwards: { ...afterALook, asks } });
      await expect
        .element(page.getByRole('link', { name: 'Who is there' }))
        .not.toBeInTheDocument();
      await userEvent.click(button('Heavier'));
      await expect
        .element(page.getByRole('link', { name: 'Who is there' }))
        .toHaveAttribute('href', '/options.html#support');
      await expect(element).accessible();
    },
  );

  test('asks for the answer by name when one was hoped for', async () => {
    showPopup({ afterwards: { ...afterALook, intention: 'answer' } });
    await userEvent.click(button('The same'));
    await expect.element(page.getByText('Did you find an answer?')).toBeVisible();
  });

  test('asks whoever was harmed whether anything frightened them, and what it gave never', async () => {
    const { actions, element } = showPopup({ afterwards: { ...afterALook, thenAsked: 'fear' } });
    await userEvent.click(button('The same'));
    const next = page.getByRole('group', { name: 'Did anything there frighten you?' });
    await expect.element(next).toHaveFocus();
    expect(element.textContent).not.toContain('give you');
    await expect(element).accessible();
    await userEvent.click(button('It did'));
    await expect
      .element(page.getByRole('link', { name: 'Who is there' }))
      .toHaveAttribute('href', '/options.html#support');
    expect(actions.remark.mock.calls).toEqual([['m1', { after: 'same' }]]);
  });

  test('asks nothing more where there is to be no contact', async () => {
    const { element } = showPopup({ afterwards: { ...afterALook, thenAsked: 'nothing' } });
    await userEvent.click(button('The same'));
    await expect.element(page.getByText(/How is it now/)).not.toBeInTheDocument();
    expect(element.textContent).not.toContain('give you');
  });

  test('asks one thing the next morning', async () => {
    const { actions } = showPopup({ afterwards: { ...afterALook, asks: 'echo' } });
    await expect.element(page.getByText(/^Yesterday you went on to Robin/)).toBeVisible();
    await userEvent.click(button('Lighter'));
    expect(actions.remark).toHaveBeenCalledExactlyOnceWith('m1', { echo: 'lighter' });
    expect(button('Skip').elements()).toHaveLength(0);
  });

  test('can be passed over', async () => {
    const { actions } = showPopup({ afterwards: afterALook });
    await userEvent.click(button('Skip'));
    expect(page.getByText(/How is it now/).elements()).toHaveLength(0);
    expect(actions.remark).not.toHaveBeenCalled();
  });
});

test('on a mirror says that there is no pause, and offers one there too', async () => {
  const { actions } = showPopup({ here: { kind: 'mirror', person: listedRobin } });
  await expect.element(page.getByText(/^This is a copy of a page of Robin’s/)).toBeVisible();
  await button('Pause there too').click();
  expect(actions.pauseOnMirrors).toHaveBeenCalledWith(listedRobin);
});
