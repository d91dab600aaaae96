import type { VNode } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BringInPage } from '../../../components/backup/BringInPage.tsx';
import { SavePage } from '../../../components/backup/SavePage.tsx';
import { WrittenDownPage } from '../../../components/erasing/WrittenDownPage.tsx';
import { HelpPage } from '../../../components/help/HelpPage.tsx';
import { AboutPage } from '../../../components/options/AboutPage.tsx';
import { PrivacyPage } from '../../../components/options/PrivacyPage.tsx';
import { SupportPage } from '../../../components/options/SupportPage.tsx';
import { CheckPage } from '../../../components/people/CheckPage.tsx';
import { ErrorReport } from '../../../components/ui/Part.tsx';
import { nothingRemoved } from '../../../core/erasing/removed.ts';
import { nothingOff } from '../../../core/guard/turned-off.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { breakPart } from '../../support/break-part.tsx';
import { mount } from '../../support/mount.ts';
import { backupActions } from '../backup/backup-actions.ts';
import { person } from '../people/show-people.tsx';

/** A page, what brings it where its parts are to be seen, and words that stand in each part alone. */
interface Parts {
  shown: () => VNode;
  first?: () => Promise<unknown>;
  parts: Record<string, string>;
}

const counts = { moments: 1, thoughts: 1, writings: 1, closings: 0, ownWords: 0, snoozes: 0 };
const yes = async () => true;
const never = () => new Promise<never>(() => undefined);
const choose = () =>
  userEvent.upload(page.getByLabelText('The file'), new File(['{}'], 'ebb.json'));
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const bringIn = (actions = backupActions()) => (
  <BringInPage
    people={[person('Robin')]}
    isAllowed={() => true}
    undoableUntil={Date.UTC(2026, 10, 19, 12)}
    actions={actions}
  />
);
const written = () => (
  <WrittenDownPage
    until={null}
    names={{ person: () => 'Robin', site: () => 'Instagram' }}
    actions={{
      readBefore: async () => [momentAt('2026-11-17T21:10')],
      countDays: async () => counts,
      removeMoment: async () => nothingRemoved,
      removeDays: async () => nothingRemoved,
      putBack: yes,
    }}
  />
);
const choosing = {
  'taking back': 'You can take it back until',
  'choosing a file': 'One that was saved here.',
};

const pages: Record<string, Parts> = {
  'where to find help': {
    shown: () => (
      <SupportPage country="us" where={{ zone: 'America/New_York', languages: [] }} onPick={yes} />
    ),
    parts: {
      country: 'Where are you?',
      'lines emergency': 'In danger right now',
      'lines crisis': 'To talk to someone',
      'lines text': 'To write to someone',
      'lines violence': 'If someone hurts, follows or frightens you',
    },
  },
  saving: {
    shown: () => (
      <SavePage reminds onRemind={vi.fn()} actions={{ ...backupActions(), save: never }} />
    ),
    first: () => press('Save a file'),
    parts: {
      saving: 'Making the file',
      passphrase: 'Close it with a passphrase',
      table: 'Only the pauses, as a table',
      reminder: 'Remind me every three months',
    },
  },
  'bringing in': { shown: bringIn, parts: choosing },
  'bringing in, while a file is read': {
    shown: () => bringIn({ ...backupActions(), read: vi.fn(never) }),
    first: choose,
    parts: { 'bringing in': 'Looking at the file', 'taking back': choosing['taking back'] },
  },
  'bringing in, a file that was read': {
    shown: bringIn,
    first: choose,
    parts: { 'file preview': 'What is in the file' },
  },
  'bringing in, a file with a passphrase': {
    shown: () => bringIn(backupActions({ ended: 'locked' })),
    first: choose,
    parts: { 'locked file': 'This file has a passphrase' },
  },
  'what is written down': {
    shown: written,
    parts: { 'deleting days': 'Delete some days at once', 'written moments': 'November 17' },
  },
  'what is written down, a day of it': {
    shown: written,
    parts: { 'deleting days': 'Delete some days at once', 'written day': 'Robin · Instagram' },
  },
  checking: {
    shown: () => (
      <CheckPage
        circumstances={{
          ...{ people: [person('Robin')], passes: [], ...nothingOff },
          ...{ isAllowed: () => true, obstacles: { refused: [], turnedAway: [] } },
        }}
      />
    ),
    first: () => userEvent.fill(page.getByLabelText('A link'), 'https://www.instagram.com/robin/'),
    parts: { 'checked link': 'It would pause, for Robin.' },
  },
  'about Ebb': {
    shown: () => <AboutPage version="0.1.0" />,
    parts: {
      'about does': 'a quiet page comes first',
      'about isNot': 'It is not a therapy',
      'about known': 'none was about Ebb',
      findings: 'How it is known, and what is open',
    },
  },
  help: {
    shown: () => (
      <HelpPage
        {...{ version: '0.1.0', browser: 'chrome', storePage: 'https://store.example/' }}
        keys={{ popup: 'Alt+Shift+E', urge: '' }}
        onCopy={yes}
        onRemove={yes}
      />
    ),
    parts: {
      'how it works': 'How it works',
      limits: 'What it can’t do',
      keys: 'Alt+Shift+E',
      news: 'What is new',
      reporting: 'If something is wrong',
      leaving: 'Leaving Ebb for good',
      'no contact': 'If they asked for no contact',
    },
  },
  privacy: {
    shown: () => (
      <PrivacyPage
        settings={settingsSchema.parse({})}
        unread={0}
        actions={{
          eraseAll: yes,
          countOutlived: async () => counts,
          changeSettings: yes,
          readErrors: async () => '',
          emptyErrors: async () => undefined,
        }}
      />
    ),
    // The button stands beneath a sentence, by which it is told from the heading.
    parts: {
      keeping: 'for ninety days',
      erasing: 'not found to.Erase everything',
      errors: 'If something doesn’t work',
    },
  },
};

const table = Object.entries(pages).flatMap(([name, { parts }]) =>
  Object.keys(parts).map((part): [string, string] => [name, part]),
);

/** Draws a page, with the space that the options have between its parts. */
async function draw(name: string) {
  const { shown, first } = pages[name] ?? { shown: () => <></> };
  const report = vi.fn();
  const element = mount(
    <ErrorReport.Provider value={report}>
      <div style="display: grid; gap: var(--space-5)">{shown()}</div>
    </ErrorReport.Provider>,
  );
  await first?.();
  return { element, report };
}

describe('an error in one part leaves the rest of the page:', () => {
  test.each(table)('%s, %s', async (name, broken) => {
    const mend = breakPart(broken);
    const { element, report } = await draw(name);
    const { [broken]: own = '', ...others } = pages[name]?.parts ?? {};
    const notice = page.getByRole('alert');
    await expect.element(notice).toMatchTextContent('This part couldn’t be shown.');
    expect(page.getByRole('alert').elements()).toHaveLength(1);
    expect(report).toHaveBeenCalledWith(`draw ${broken}`, new RangeError('too far away'));
    expect(page.getByRole('heading', { level: 1 }).elements()).toHaveLength(1);
    expect(element.textContent).not.toContain(own);
    for (const words of Object.values(others))
      await expect.poll(() => element.textContent).toContain(words);
    await expect(element).accessible();
    mend();
    await press('Try again');
    await expect.poll(() => element.textContent).toContain(own);
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });
});

test('one link that can’t be checked doesn’t keep another from being', async () => {
  const mend = breakPart('checked link');
  const { element } = await draw('checking');
  mend();
  await userEvent.fill(page.getByLabelText('A link'), 'https://www.instagram.com/robin/tagged/');
  await expect.poll(() => element.textContent).toContain('It would pause, for Robin.');
});
