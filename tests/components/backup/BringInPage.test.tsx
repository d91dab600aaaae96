import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BringInProps } from '../../../components/backup/BringIn.tsx';
import { BringInPage } from '../../../components/backup/BringInPage.tsx';
import { problems } from '../../../core/backup/read-backup.ts';
import { robin } from '../../fixtures/person.ts';
import { mount } from '../../support/mount.ts';
import { all, backupActions, preview } from './backup-actions.ts';

const profile = { site: 'instagram', key: 'robin', alsoKnownAs: [] };
const listed = robin({ profiles: [profile] });

function showPage(actions = backupActions(), more: Partial<BringInProps> = {}) {
  const props = { people: [], isAllowed: () => true, undoableUntil: null, actions, ...more };
  return { element: mount(<BringInPage {...props} />), actions };
}
const input = () => page.getByLabelText('The file');
const choose = () => userEvent.upload(input(), new File(['{}'], 'ebb.json'));
const press = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));
const heading = (name: string) => page.getByRole('heading', { name });

test.each([1024, 320])(
  'has no accessibility fault and fits at %i px, file or none',
  async (width) => {
    await page.viewport(width, 800);
    const { element } = showPage(undefined, { undoableUntil: Date.now() });
    await expect(element).accessible();
    await choose();
    await expect.element(heading('What is in the file')).toBeVisible();
    await expect(element).accessible();
    expect(document.documentElement.scrollWidth).toBe(width);
    await page.viewport(1024, 768);
  },
);

describe('a file', () => {
  test('shows first what it would do, and changes nothing', async () => {
    const { actions } = showPage();
    await choose();
    await expect.element(heading('What is in the file')).toHaveFocus();
    await expect
      .element(page.getByText(/saved on November 18, 2026. Nothing is changed/))
      .toBeVisible();
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^People1 new, 1 the same$/),
      expect.stringMatching(/^Pauses4,200 new, 2 different/),
      expect.stringMatching(/^Settingsdifferent from yours/),
    ]);
    expect(actions.bringIn).not.toHaveBeenCalled();
  });

  test('is added to what is here, and one’s own settings stay, unless told otherwise', async () => {
    const { actions } = showPage();
    await choose();
    await press('Bring it in');
    expect(actions.bringIn.mock.lastCall?.[0]).toEqual(all('merge'));
    await expect.element(heading('The file was added')).toHaveFocus();
  });

  test('brings its settings along where nothing was set here', async () => {
    const looked = { ended: 'read', preview: preview({ hasSettings: false }) } as const;
    const { actions } = showPage(backupActions(looked));
    await choose();
    await press('Bring it in');
    expect(actions.bringIn.mock.lastCall?.[0]).toMatchObject({
      people: 'merge',
      settings: 'replace',
    });
  });

  test('comes in each part in its way, and says what would go', async () => {
    const { actions, element } = showPage();
    await choose();
    await userEvent.selectOptions(page.getByLabelText('Pauses: how it comes in'), 'Replace mine');
    await expect.element(page.getByText('3 that are only here will go.')).toBeVisible();
    await userEvent.selectOptions(
      page.getByLabelText('Settings: how it comes in'),
      'Take those in the file',
    );
    await expect(element).accessible();
    await press('Bring it in');
    expect(actions.bringIn.mock.lastCall?.[0]).toEqual({
      ...all('merge'),
      moments: 'replace',
      settings: 'replace',
    });
  });

  test('can be left, and chosen again', async () => {
    const { actions } = showPage();
    await choose();
    await press('Leave it as it is');
    await choose();
    await expect.element(heading('What is in the file')).toBeVisible();
    expect(actions.bringIn).not.toHaveBeenCalled();
  });

  test('that would list too many people has a sentence in place of the button', async () => {
    const fits = { merge: false, replace: true };
    const { element } = showPage(backupActions({ ended: 'read', preview: preview({ fits }) }));
    await choose();
    await expect
      .element(page.getByRole('alert').filter({ hasText: /more than 12 people/ }))
      .toBeVisible();
    expect(page.getByRole('button', { name: 'Bring it in' }).elements()).toEqual([]);
    await expect(element).accessible();
  });

  test('of which something could not be read says that it is kept', async () => {
    const aside = { fresh: 2, same: 0, different: 0, onlyHere: 0 };
    const counts = { ...preview().counts, aside };
    const { element } = showPage(backupActions({ ended: 'read', preview: preview({ counts }) }));
    await choose();
    await expect.element(page.getByText(/could not be read is kept as it is/)).toBeVisible();
    await expect(element).accessible();
  });

  test('that has nothing new says so', async () => {
    const counts = {
      ...preview().counts,
      moments: { fresh: 0, same: 9, different: 0, onlyHere: 0 },
    };
    const same = { ...counts, people: counts.moments, settings: counts.moments };
    showPage(backupActions({ ended: 'read', preview: preview({ counts: same }) }));
    await choose();
    await expect.element(page.getByText('Everything in it is here already.')).toBeVisible();
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });

  test.each(problems.filter((problem) => problem !== 'wrongPassphrase'))(
    'that can’t be taken says why, at the field, which has the focus: %s',
    async (problem) => {
      const { element } = showPage(backupActions({ ended: 'not', problem }));
      await choose();
      await expect.element(input()).toHaveAccessibleDescription(/Nothing was|nothing was/);
      await expect.element(input()).toHaveFocus();
      await expect(element).accessible();
    },
  );

  test('that can’t come in after all stays to be seen, with why', async () => {
    const { actions } = showPage();
    actions.bringIn.mockResolvedValue({ ended: 'not', problem: 'noRoom' });
    await choose();
    await press('Bring it in');
    await expect
      .element(page.getByRole('alert').filter({ hasText: /not enough room/ }))
      .toBeVisible();
    await expect.element(heading('What is in the file')).toBeVisible();
  });
});

describe('a file with a passphrase', () => {
  test('asks for it until it is right', async () => {
    const { actions, element } = showPage(backupActions({ ended: 'locked' }));
    await choose();
    const passphrase = page.getByLabelText('Its passphrase');
    await expect.element(passphrase).toHaveFocus();
    await expect(element).accessible();
    actions.read.mockResolvedValue({ ended: 'not', problem: 'wrongPassphrase' });
    await userEvent.keyboard('four wordz{Enter}');
    await expect.element(passphrase).toHaveAccessibleDescription(/doesn’t open.+Nothing is lost/);
    await expect.element(passphrase).toHaveValue('four wordz');
    await expect(element).accessible();
    actions.read.mockResolvedValue({ ended: 'read', preview: preview() });
    await userEvent.fill(passphrase, 'four words');
    await press('Open it');
    expect(actions.read.mock.lastCall?.[1]).toBe('four words');
    await expect.element(heading('What is in the file')).toBeVisible();
  });
});

describe('what takes long', () => {
  test('says how far it is, and can be stopped', async () => {
    const { actions, element } = showPage();
    const reading = Promise.withResolvers<{ ended: 'stopped' }>();
    actions.read.mockImplementation((_file, _passphrase, tell) => {
      tell(0.4);
      return reading.promise;
    });
    await choose();
    await expect
      .element(page.getByRole('progressbar', { name: 'Looking at the file' }))
      .toBeVisible();
    await expect(element).accessible();
    actions.stop.mockImplementation(() => reading.resolve({ ended: 'stopped' }));
    await press('Stop');
    await expect.element(page.getByText('It was stopped. Nothing was changed.')).toBeVisible();
    expect(page.getByRole('progressbar').elements()).toEqual([]);
  });
});

describe('once it is in', () => {
  test('it says before whose pages there is no pause yet, and asks the browser in the click', async () => {
    const archived = robin({ id: 'sam', nickname: 'Sam', archivedAt: 1 });
    const more = { people: [listed, archived], isAllowed: () => false };
    const { actions, element } = showPage(undefined, more);
    await choose();
    await press('Bring it in');
    await expect
      .element(page.getByText(/There is no pause yet before the pages of Robin,/))
      .toBeVisible();
    await expect(element).accessible();
    await press('Allow');
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith([listed]);
  });

  test('it says that everyone is guarded only where that is so', async () => {
    showPage(undefined, { people: [listed] });
    await choose();
    await press('Bring it in');
    await expect.element(page.getByText('Everyone in your list is guarded.')).toBeVisible();
    expect(page.getByRole('button', { name: 'Allow' }).elements()).toEqual([]);
  });
});

describe('taking it back', () => {
  test('is offered as long as it can be done, and said', async () => {
    const until = new Date(2026, 10, 19, 18, 5).valueOf();
    const { actions } = showPage(undefined, { undoableUntil: until });
    await expect.element(page.getByText(/until Thursday 6:05\sPM/)).toBeVisible();
    await press('Take it back');
    expect(actions.undo).toHaveBeenCalledOnce();
    await expect.element(page.getByText(/as it was before the file/)).toBeVisible();
  });

  test('isn’t offered where nothing can be', () => {
    showPage();
    expect(page.getByRole('button', { name: 'Take it back' }).elements()).toEqual([]);
  });
});
