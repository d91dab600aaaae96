import type { ComponentChild } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ThoughtsPage } from '../../../components/journal/ThoughtsPage.tsx';
import { PausePage } from '../../../components/options/PausePage.tsx';
import { PrivacyPage } from '../../../components/options/PrivacyPage.tsx';
import { SupportPage } from '../../../components/options/SupportPage.tsx';
import { PeoplePage } from '../../../components/people/PeoplePage.tsx';
import { StillRight } from '../../../components/people/StillRight.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupState } from '../../../components/popup/popup-state.ts';
import { ClosingPage } from '../../../components/reflection/ClosingPage.tsx';
import { WeekInvitation } from '../../../components/reflection/WeekInvitation.tsx';
import { WeekPlan } from '../../../components/reflection/WeekPlan.tsx';
import { WeekWritten } from '../../../components/reflection/WeekWritten.tsx';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { mount } from '../../support/mount.ts';
import { person } from '../people/show-people.tsx';

const never = async () => false;
const settings = settingsSchema.parse({ smallThings: ['Water'], turnBackTo: 'page' });
const thought = { id: 'old', at: 1, text: 'the boats' };
const plan = { id: 'plan', weekday: null, part: 'night' as const, instead: 'rest', madeAt: 1 };
const [robin, sam] = [person('Robin'), person('Sam')];
const profile = { site: 'instagram', key: 'kim', alsoKnownAs: [] };

const people = (failing: Partial<Parameters<typeof PeoplePage>[0]['actions']> = {}) => {
  const actions = {
    save: async () => 'failed' as const,
    change: never,
    merge: never,
    turnOff: never,
    turnOn: never,
    takeApart: async () => 'failed' as const,
    recordedOf: async () => ({ pauses: 0, pages: 0, closing: false, words: 0 }),
    remove: async () => null,
    putBack: never,
    allow: async () => true,
    ...failing,
  };
  return (
    <PeoplePage
      people={[robin, sam]}
      merges={[]}
      settings={settings}
      isAllowed={() => true}
      obstacles={{ refused: [], turnedAway: [] }}
      actions={actions}
    />
  );
};

const thoughts = (
  <ThoughtsPage
    thoughts={[thought]}
    people={[]}
    today="2026-11-22"
    hour={15}
    onSave={vi.fn()}
    settings={settings}
    onChange={never}
    onKeep={never}
    onLetGo={never}
  />
);

const ofThePause = {
  ...{ settings, people: [], hasOwn: false },
  ...{ loadLately: async () => [], onSee: async () => undefined },
};
const pausePage = <PausePage {...ofThePause} onChange={never} />;

function popup(more: Partial<PopupState>) {
  const state: PopupState = {
    scheme: 'system',
    ...{ here: { kind: 'elsewhere' }, people: [robin], full: false, unguarded: [], lost: false },
    explainsExit: false,
    ...{ snooze: null, returned: null, afterwards: null, week: { sentence: 'Quiet.', perDay: [] } },
    ...more,
  };
  const actions = {
    ...{ add: never, addTo: never, offer: vi.fn() },
    ...{ allow: vi.fn(), pauseOnMirrors: never, urge: vi.fn(async () => undefined), remark: never },
    ...{ endPass: never, snooze: never, resume: never, closeLoss: vi.fn() },
    leave: async () => undefined,
    ...{ turnOff: never, turnOn: never, closeReturn: vi.fn() },
  };
  return <Popup state={state} actions={actions} />;
}

const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name }));
const open = (summary: string | RegExp) => userEvent.click(page.getByText(summary).first());
const write = async (name: string | RegExp, text: string) => {
  await userEvent.fill(textbox(name).first(), text);
  await userEvent.tab();
};

/** Where something is typed, what is typed there, and in which field it must stay. */
const typed: Record<string, { shown: ComponentChild; type: () => Promise<void>; stays: string }> = {
  'someone new, in the list': {
    shown: people(),
    async type() {
      await open('Add someone');
      await userEvent.fill(textbox('A link to their page').first(), 'instagram.com/kim');
      await userEvent.fill(textbox('What do you call them here?').first(), 'Kim');
      await press(/^Add$/);
    },
    stays: 'instagram.com/kim',
  },
  'what someone is called': {
    shown: people(),
    async type() {
      await open('More about Robin');
      await write('What do you call them here?', 'R.');
    },
    stays: 'R.',
  },
  'an own page to turn back to': {
    shown: pausePage,
    type: () => write('Your page', 'example.org/calm'),
    stays: 'example.org/calm',
  },
  'a small thing': {
    shown: thoughts,
    async type() {
      await userEvent.fill(textbox('Another small thing'), 'A walk');
      await press(/^Add$/);
    },
    stays: 'A walk',
  },
  'someone to call': {
    shown: thoughts,
    type: () => write(/call/, 'Mum'),
    stays: 'Mum',
  },
  'a page of the journal': {
    shown: thoughts,
    async type() {
      const first = document.querySelector<HTMLElement>('.journal summary');
      first?.click();
      await userEvent.fill(page.getByRole('textbox').first(), 'It was late.');
    },
    stays: 'It was late.',
  },
  'the question of the week': {
    shown: (
      <WeekWritten
        {...{
          week: '2026-11-16',
          now: Date.UTC(2026, 10, 18),
          began: null,
          first: false,
          writings: [],
          people: [],
        }}
        onKeep={never}
      />
    ),
    type: () => userEvent.fill(page.getByRole('textbox').first(), 'Saturday.'),
    stays: 'Saturday.',
  },
  'a plan': {
    shown: <WeekPlan plan={plan} suggested={null} folded={false} onPlan={never} />,
    async type() {
      await press('Change it');
      await userEvent.fill(page.getByRole('combobox').last(), 'sleep');
      await press('Keep this plan');
    },
    stays: 'sleep',
  },
  'a closing page': {
    shown: (
      <ClosingPage
        person={{ ...robin, since: '2026-09-01', until: '2026-11-01', forgotten: false }}
        {...{ weekStart: 1, zone: 'UTC', writings: [], closing: null, loadMoments: async () => [] }}
        onKeep={never}
        onForget={never}
      />
    ),
    type: () => userEvent.fill(page.getByRole('textbox').first(), 'Enough.'),
    stays: 'Enough.',
  },
  'a nickname, in the popup': {
    shown: popup({ here: { kind: 'unlisted', profile } }),
    async type() {
      await userEvent.fill(textbox(/What do you call them\?/), 'Kim');
      await press('Add this page');
    },
    stays: 'Kim',
  },
};

describe('what is typed and can’t be saved', () => {
  test.each(Object.entries(typed))(
    'stays where it is, and that is said: %s',
    async (_, { shown, type, stays }) => {
      const element = mount(<main>{shown}</main>);
      await type();
      await expect
        .element(page.getByText(/^Not saved\. .* What you typed is still here\./))
        .toBeVisible();
      expect(page.getByText('Saved', { exact: true }).elements()).toEqual([]);
      const fields = [...element.querySelectorAll<HTMLInputElement>('input, textarea')];
      expect(fields.map(({ value }) => value)).toContain(stays);
    },
  );
});

/** What is pressed and can't be kept. */
const pressed: Record<string, { shown: ComponentChild; act: () => Promise<void> }> = {
  'removing someone': {
    shown: people(),
    async act() {
      await open('More about Robin');
      await press('Remove: Robin');
    },
  },
  'archiving someone': {
    shown: people(),
    async act() {
      await open('More about Robin');
      await press('Archive: Robin');
    },
  },
  'a switch of the pause': {
    shown: pausePage,
    act: () => userEvent.click(page.getByRole('checkbox', { name: /how it is/ })),
  },
  'turning pauses off': {
    shown: popup({}),
    async act() {
      await open('Turn pauses off for a while');
      await press('30 minutes');
    },
  },
  'turning them on': {
    shown: popup({ snooze: { until: Date.now() + 60_000 } }),
    act: () => press('Turn on again'),
  },
  'turning them on for someone': {
    shown: popup({
      here: {
        ...{ kind: 'listed', person: 'Robin', nickname: 'Robin', profile, allowed: true },
        ...{ pass: null, off: { why: 'off', until: Date.now() + 60_000 } },
      },
    }),
    act: () => press('Turn on again'),
  },
  'turning them off for someone, in the list': {
    shown: people(),
    async act() {
      await open('More about Robin');
      await open('Turn pauses off for Robin');
      await press('A week');
    },
  },
  'that Ebb is still right': {
    shown: <StillRight onAnswer={never} onSee={() => undefined} />,
    act: () => press('It is'),
  },
  'ending a look': {
    shown: popup({
      here: {
        ...{
          kind: 'listed',
          person: 'Robin',
          nickname: 'Robin',
          profile,
          allowed: true,
          off: null,
        },
        pass: { person: 'Robin', from: 0, until: Date.now() + 60_000, visit: false },
      },
    }),
    act: () => press('End it now'),
  },
  'pausing on mirrors': {
    shown: popup({ here: { kind: 'mirror', person: robin } }),
    act: () => press('Pause there too'),
  },
  'an answer in the popup': {
    shown: popup({
      afterwards: {
        ...{ asks: 'after', moment: 'm', nickname: 'Robin', intention: null },
        thenAsked: 'gave',
      },
    }),
    act: () => press('Lighter'),
  },
  'when the week comes': {
    shown: (
      <WeekInvitation
        invitation={{ weekday: 7, hour: 18, notify: false, openedAt: 1 }}
        onInvite={never}
        onNotify={never}
      />
    ),
    async act() {
      await open('A weekly reminder');
      await userEvent.selectOptions(page.getByRole('combobox').first(), '1');
    },
  },
};

describe('what is pressed and can’t be kept', () => {
  test.each(Object.entries(pressed))(
    'is said where it was pressed: %s',
    async (_, { shown, act }) => {
      const element = mount(shown);
      await act();
      await expect.element(page.getByText(/^Not saved\. .* Nothing was changed\./)).toBeVisible();
      await expect(element).accessible();
    },
  );

  test('can be tried again there, and is then said to be saved', async () => {
    const onChange = vi
      .fn(never)
      .mockImplementationOnce(never)
      .mockImplementation(async () => true);
    mount(<PausePage {...ofThePause} onChange={onChange} />);
    await userEvent.click(page.getByRole('checkbox', { name: /how it is/ }));
    await press('Try again');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    expect(page.getByText(/^Not saved/).elements()).toEqual([]);
    expect(onChange.mock.calls[1]).toEqual(onChange.mock.calls[0]);
  });
});

test('a thought that couldn’t be deleted isn’t said to be', async () => {
  mount(thoughts);
  await press('Delete: the boats');
  await expect.element(page.getByText(/^It is not deleted yet/)).toBeVisible();
});

test('everything that couldn’t be erased is said', async () => {
  const actions = {
    ...{ eraseAll: never, readErrors: async () => '', emptyErrors: async () => undefined },
    ...{ countOutlived: vi.fn(), changeSettings: never },
  };
  mount(<PrivacyPage settings={null} actions={actions} unread={0} />);
  await press('Erase everything');
  await press(/^Erase$/);
  await expect.element(page.getByText(/^Not everything could be erased just now\./)).toBeVisible();
});

test('the people to call in a country are shown, though the country couldn’t be written down', async () => {
  mount(<SupportPage country={null} where={{ zone: 'UTC', languages: ['en'] }} onPick={never} />);
  await userEvent.selectOptions(page.getByRole('combobox'), 'de');
  await expect
    .element(page.getByText(/^Your browser couldn’t write down where you are/))
    .toBeVisible();
  await expect.element(page.getByRole('combobox')).toHaveValue('de');
  await expect.element(page.getByRole('link', { name: /111/ }).first()).toBeVisible();
});

test('merging that couldn’t be done is said beside it', async () => {
  mount(people());
  await open('More about Robin');
  await open('The same person as someone else here');
  await userEvent.selectOptions(page.getByRole('combobox').first(), 'Sam');
  await press(/^Merge$/);
  await press('Merge these two entries');
  await expect.element(page.getByText(/^Not saved\. .* Nothing was changed\./)).toBeVisible();
});
