import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { origins } from '../../../core/recognise/patterns/origins.ts';
import { expectWhole, lookIn, views } from '../support/views.ts';
import { person, showPeople } from './show-people.tsx';

const robin = person('Robin', {
  profiles: [
    { site: 'instagram', key: 'robin.k', alsoKnownAs: [] },
    { site: 'tiktok', key: 'robink', alsoKnownAs: [] },
  ],
});
const sam = person('Sam');

const open = (name: string) => userEvent.click(page.getByText(name, { exact: true }));
const click = (name: string) => userEvent.click(page.getByRole('button', { name, exact: true }));

describe('the list', () => {
  test('says what will come when nobody is listed, with the form open', async () => {
    const { element } = showPeople([]);
    await expect.element(page.getByText(/Nobody is here yet/)).toBeVisible();
    await expect.element(page.getByLabelText('A link to their page')).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Bring in a saved file' }))
      .toHaveAttribute('href', '#privacy/bring-in');
    await expect(element).accessible();
  });

  test('shows each page with its site and handle', async () => {
    const { element } = showPeople([robin, sam]);
    await expect.element(page.getByRole('heading', { name: 'Robin' })).toBeVisible();
    await expect.element(page.getByText('@robin.k')).toBeVisible();
    await expect.element(page.getByText('@robink')).toBeVisible();
    await expect(element).accessible();
  });

  test('marks a page without access in words, and asks for access on the click', async () => {
    const { actions } = showPeople([robin], {
      isAllowed: ({ profiles: [first] }) => first?.site === 'tiktok',
    });
    await expect.element(page.getByText('not guarded yet')).toBeVisible();
    expect(page.getByText('guarded', { exact: true }).elements()).toHaveLength(1);
    await click('Allow on Instagram');
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith({ profiles: [robin.profiles[0]] });
  });

  test.each([
    [
      'at no address of it',
      origins({ site: 'instagram', key: 'robin.k' }),
      /can’t pause here, this browser/,
      'off',
    ],
    ['before it shows', ['*://www.instagram.com/robin.k'], /may show for a moment/, 'on'],
  ])('says of a page where the browser lets no pause be %s', async (_, refused, words, mark) => {
    const { element } = showPeople([robin], { obstacles: { refused, turnedAway: [] } });
    await expect.element(page.getByText(words)).toBeVisible();
    expect(page.getByText('guarded', { exact: true }).elements()).toHaveLength(1);
    expect(element.querySelectorAll(`.guard-mark-${mark}`)).toHaveLength(mark === 'on' ? 2 : 1);
    await expect(element).accessible();
  });

  test('says where the browser didn’t let Ebb in, whatever it has the leave for (W11)', async () => {
    const obstacles = { refused: [], turnedAway: ['*://*.instagram.com/*'] };
    const { element } = showPeople([robin], { obstacles });
    await expect.element(page.getByText(/didn’t let Ebb in when it last tried/)).toBeVisible();
    expect(element.querySelectorAll('.guard-mark-off')).toHaveLength(1);
  });

  test('says who can help when there must be no contact', async () => {
    showPeople([robin]);
    await expect
      .element(page.getByRole('link', { name: 'Who can help' }))
      .toHaveAttribute('href', '#support');
  });

  test('is usable at 320 px, with everything open', async () => {
    await page.viewport(320, 640);
    const { element } = showPeople([robin, sam], { isAllowed: () => false });
    for (const details of element.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBe(320);
    await expect(element).accessible();
    await page.viewport(1024, 768);
  });

  test.each(views)(
    'has no accessibility fault and fits at %i px, %s, all open',
    async (...view) => {
      await lookIn(...view);
      const { element } = showPeople([robin, person('Alex', { archivedAt: 5 })]);
      await expectWhole(element);
    },
  );

  test.each(['ltr', 'rtl'])('has no accessibility fault with everything open, %s', async (dir) => {
    const { element } = showPeople([robin, person('Alex', { archivedAt: 5 })]);
    element.dir = dir;
    for (const details of element.querySelectorAll('details')) details.open = true;
    await expect(element).accessible();
  });
});

describe('removing', () => {
  const undo = () => click('Undo: Robin is removed');

  test('of whom nothing is written down is done at once, can be undone, and asks for access again', async () => {
    const { actions, stored } = showPeople([robin, sam]);
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.poll(stored).toEqual([sam]);
    await expect.element(page.getByRole('status').getByText('Robin is removed.')).toBeVisible();
    await undo();
    await expect.poll(stored).toEqual([sam, robin]);
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith(robin);
    expect(page.getByText('Robin is removed.').elements()).toHaveLength(0);
  });

  test('leaves the focus on something that is still there', async () => {
    showPeople([robin, sam]);
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.poll(() => document.activeElement?.id).toBe('gone-Robin');
    await undo();
    await expect.poll(() => document.activeElement?.id).toBe('person-Robin');
  });

  test('says first what there is, and counts it', async () => {
    const recorded = { pauses: 34, pages: 2, closing: true, words: 3 };
    const { element, actions } = showPeople([robin, sam], { recorded });
    await open('More about Robin');
    await click('Remove: Robin');
    const dialog = page.getByRole('dialog', { name: 'Remove Robin?' });
    await expect.element(dialog.getByText('34 pauses are written down for Robin.')).toBeVisible();
    await expect.element(dialog.getByText('2 pages you wrote are about Robin.')).toBeVisible();
    await expect.element(dialog.getByText(/^The closing page you wrote goes/)).toBeVisible();
    await expect.element(dialog.getByText(/^3 passages of your own are for them/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Leave it as it is' })).toHaveFocus();
    await expect(element).accessible();
    expect(actions.remove).not.toHaveBeenCalled();
    await click('Leave it as it is');
    await expect.element(page.getByRole('heading', { name: 'Robin' })).toBeVisible();
  });

  test.each([
    ['Remove, keep the pauses', 0, false, /What else is written down is kept/],
    ['Remove the pauses too', 0, true, /with every pause and page that was written/],
    ['Remove, keep what is written', 1, false, /What else is written down is kept/],
    ['Remove what is written too', 1, true, /with every pause and page that was written/],
  ])('with “%s” is done, said and can be taken back', async (verb, pages, past, sentence) => {
    const recorded = { pauses: 1, pages, closing: false, words: 0 };
    const { actions, stored } = showPeople([robin, sam], { recorded });
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.element(page.getByText('One pause is written down for Robin.')).toBeVisible();
    await click(verb);
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('Robin', past);
    await expect.element(page.getByText(sentence)).toBeVisible();
    await undo();
    await expect.poll(stored).toEqual([sam, robin]);
  });

  test('with nothing but words for them says so before, and takes those along', async () => {
    const recorded = { pauses: 0, pages: 0, closing: false, words: 1 };
    const { actions } = showPeople([robin], { recorded });
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.element(page.getByText(/^One passage of your own is for them/)).toBeVisible();
    expect(actions.remove).not.toHaveBeenCalled();
    await click('Remove');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('Robin', false);
  });

  test('where it can’t be read what there is asks all the same, and keeps pauses and pages', async () => {
    const { actions } = showPeople([robin]);
    actions.recordedOf.mockRejectedValueOnce(new Error('UnknownError'));
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.element(page.getByText(/for Robin can’t be read just now/)).toBeVisible();
    expect(actions.remove).not.toHaveBeenCalled();
    await click('Remove, keep what is written');
    expect(actions.remove).toHaveBeenCalledExactlyOnceWith('Robin', false);
    await expect.element(page.getByText(/What else is written down is kept/)).toBeVisible();
  });

  test('of two, one after the other, leaves a way back for each', async () => {
    const { stored } = showPeople([robin, sam]);
    await open('More about Robin');
    await click('Remove: Robin');
    await open('More about Sam');
    await click('Remove: Sam');
    await expect.poll(stored).toEqual([]);
    await undo();
    await click('Undo: Sam is removed');
    await expect.poll(stored).toEqual([robin, sam]);
  });

  test('that fails says so, and takes nobody away', async () => {
    const { actions, stored } = showPeople([robin]);
    actions.remove.mockResolvedValueOnce(null);
    await open('More about Robin');
    await click('Remove: Robin');
    await expect.element(page.getByText(/^Not saved\./)).toBeVisible();
    expect(stored()).toEqual([robin]);
  });

  test('of one page leaves the others', async () => {
    const { stored } = showPeople([robin]);
    await open('The pages of Robin');
    await click('Remove TikTok, @robink');
    expect(stored()[0]?.profiles).toEqual([robin.profiles[0]]);
    await click('Undo');
    expect(stored()[0]?.profiles).toEqual(robin.profiles);
  });

  test('isn’t offered for the only page', async () => {
    showPeople([sam]);
    await open('The pages of Sam');
    expect(page.getByRole('button', { name: /^Remove Instagram/ }).elements()).toHaveLength(0);
  });
});

describe('putting away', () => {
  test('takes someone out of the list, and they can come back', async () => {
    const { stored } = showPeople([sam]);
    await open('More about Sam');
    await click('Archive: Sam');
    expect(stored()[0]?.archivedAt).toBeGreaterThan(0);
    await open('Archived (1)');
    await click('Bring back: Sam');
    expect(stored()[0]?.archivedAt).toBeNull();
  });

  test('is the way to make room when twelve are listed', async () => {
    const twelve = Array.from({ length: 12 }, (_, index) => person(`P${index}`));
    const { element } = showPeople([...twelve, person('Alex', { archivedAt: 5 })]);
    await open('Archived (1)');
    expect(page.getByRole('button', { name: 'Bring back: Alex' }).elements()).toHaveLength(0);
    await expect.element(page.getByText(/archive someone else first. Ebb holds 12/)).toBeVisible();
    await open('Add someone');
    await expect.element(page.getByText(/12 people are listed/)).toBeVisible();
    await expect(element).accessible();
  });
});

describe('a page that went by on a mirror', () => {
  const seen = () => showPeople([person('Robin', { mirrorNotice: 'seen' })]);
  const offered = page.getByText(/^A copy of a page of Robin’s was open/);

  test('is said without an accessibility fault, and a click pauses there too', async () => {
    const { element, actions, stored } = seen();
    await expect.element(offered).toBeVisible();
    await expect(element).accessible();
    await click('Pause there too');
    expect(actions.allow).toHaveBeenCalledWith(expect.objectContaining({ beyond: true }));
    await expect.poll(stored).toMatchObject([{ beyond: true, mirrorNotice: 'answered' }]);
    await expect.element(offered).not.toBeInTheDocument();
  });

  test('is said once: left so, it asks the browser for nothing and never comes back', async () => {
    const { actions, stored } = seen();
    await click('Leave it so');
    await expect.poll(stored).toMatchObject([{ beyond: false, mirrorNotice: 'answered' }]);
    expect(actions.allow).not.toHaveBeenCalled();
    await expect.element(page.getByRole('heading', { name: 'Robin' })).toHaveFocus();
    await expect.element(offered).not.toBeInTheDocument();
  });
});

test('all that can be set about someone’s pages is one fold deep, in one place', async () => {
  const { element } = showPeople([robin]);
  await open('The pages of Robin');
  for (const each of [
    page.getByLabelText('Stories'),
    page.getByLabelText('Also on mirrors and in archives'),
    page.getByLabelText('Also when I search for them'),
    page.getByRole('button', { name: 'Remove TikTok, @robink' }),
    page.getByRole('button', { name: 'Add to Robin' }),
  ]) {
    await expect.element(each).toBeVisible();
  }
  await expect(element).accessible();
});

describe('details', () => {
  test('are saved by themselves, and that is said', async () => {
    const { stored } = showPeople([sam]);
    await open('More about Sam');
    const nickname = page.getByRole('textbox', { name: 'What do you call them here?' });
    await userEvent.fill(nickname, 'S');
    await userEvent.tab();
    expect(stored()[0]?.nickname).toBe('S');
    await expect.element(page.getByText('Saved')).toBeVisible();
  });

  test('keep the nickname when it is emptied', async () => {
    const { actions } = showPeople([sam]);
    await open('More about Sam');
    const nickname = page.getByRole('textbox', { name: 'What do you call them here?' });
    await userEvent.fill(nickname, ' ');
    await userEvent.tab();
    await expect.element(nickname).toHaveValue('Sam');
    expect(actions.change).not.toHaveBeenCalled();
  });

  test('hold what pauses, and the name to search for once searches pause', async () => {
    const { stored } = showPeople([sam]);
    await open('The pages of Sam');
    await userEvent.click(page.getByLabelText('Also when I search for them'));
    await userEvent.fill(page.getByLabelText('A name you search for'), 'Sam Doe');
    await userEvent.tab();
    expect(stored()[0]?.searchName).toBe('Sam Doe');
    await userEvent.click(page.getByLabelText('Posts'));
    expect(stored()[0]?.surfaces).toEqual(['profile', 'tab', 'story', 'list', 'media', 'search']);
  });

  test('hold mirrors and archives, off until the browser was asked and said yes', async () => {
    const { element, actions, stored } = showPeople([sam]);
    await open('The pages of Sam');
    const mirrors = page.getByLabelText('Also on mirrors and in archives');
    await expect.element(mirrors).not.toBeChecked();
    await expect(element).accessible();
    await userEvent.click(mirrors);
    await expect.element(mirrors).toBeChecked();
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith({ ...sam, beyond: true });
    expect(stored()[0]?.beyond).toBe(true);
    await userEvent.click(mirrors);
    await expect.element(mirrors).not.toBeChecked();
    expect(actions.allow).toHaveBeenCalledOnce();
    expect(stored()[0]?.beyond).toBe(false);
  });

  test('show mirrors as off once the browser took their access away', async () => {
    const chosen = person('Sam', { beyond: true });
    const { actions } = showPeople([chosen], { isAllowed: ({ beyond }) => !beyond });
    await open('The pages of Sam');
    const mirrors = page.getByLabelText('Also on mirrors and in archives');
    await expect.element(mirrors).not.toBeChecked();
    await userEvent.click(mirrors);
    expect(actions.allow).toHaveBeenCalledExactlyOnceWith(chosen);
  });

  test.each(['Also on mirrors and in archives', 'Also when I search for them'])(
    '%s stays off, and says so, when the browser is told no',
    async (label) => {
      const { element, actions } = showPeople([sam], { answer: false });
      await open('The pages of Sam');
      for (const time of [1, 2]) {
        await userEvent.click(page.getByLabelText(label));
        await expect.element(page.getByText(/was not given the access/)).toBeVisible();
        await expect.element(page.getByLabelText(label)).not.toBeChecked();
        expect(actions.allow).toHaveBeenCalledTimes(time);
      }
      expect(actions.change).not.toHaveBeenCalled();
      await expect(element).accessible();
    },
  );
});
