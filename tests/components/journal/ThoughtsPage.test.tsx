import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ThoughtsPage } from '../../../components/journal/ThoughtsPage.tsx';
import { robin } from '../../fixtures/person.ts';
import { mount } from '../../support/mount.ts';
import { expectWhole, lookIn, views } from '../support/views.ts';
import { showThoughts, today } from './show-thoughts.tsx';

const old = { id: 'old', at: Date.UTC(2026, 10, 1), text: 'Why did they say it like that?' };
const recent = { id: 'recent', at: Date.UTC(2026, 10, 20), text: 'I could write one more time.' };

test('settings that can’t be read leave the thoughts and the pages to write on', async () => {
  const acts = { onKeep: vi.fn(), onLetGo: vi.fn(), onSave: vi.fn(), onChange: vi.fn() };
  const element = mount(
    <ThoughtsPage thoughts={[old]} people={[]} today={today} hour={15} settings={null} {...acts} />,
  );
  await expect.element(page.getByText(old.text)).toBeVisible();
  expect(element.querySelector('.journal details')).not.toBeNull();
  expect(page.getByLabelText('Someone you could call').elements()).toHaveLength(0);
});

test.each(views)('has no accessibility fault and fits at %i px, %s, all open', async (...view) => {
  await lookIn(...view);
  const long = { id: 'long', at: 0, text: 'a'.repeat(280) };
  const { element } = showThoughts([old, recent, long], {
    smallThings: ['Water', 'b'.repeat(120)],
  });
  await expectWhole(element);
});

describe('parked thoughts', () => {
  test('an empty page says what will come', async () => {
    const { element } = showThoughts([]);
    await expect.element(page.getByText(/Nothing is parked yet/)).toBeVisible();
    await expect(element).accessible();
  });

  test('stand there, the latest first', () => {
    const { element } = showThoughts([old, recent]);
    const texts = [...element.querySelectorAll('.thought-text')].map((each) => each.textContent);
    expect(texts).toEqual([recent.text, old.text]);
  });

  test('can be let go, and brought back', async () => {
    const { onKeep } = showThoughts([old, recent]);
    await userEvent.click(page.getByRole('button', { name: `Delete: ${old.text}` }));
    expect(page.getByText(old.text, { exact: true }).elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(old);
    await expect.element(page.getByText(old.text, { exact: true })).toBeVisible();
  });
});

describe('small things', () => {
  test('are added and removed', async () => {
    const { settings } = showThoughts([]);
    await userEvent.fill(page.getByLabelText('Another small thing'), ' Water the plants ');
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water the plants']);
    await expect.element(page.getByLabelText('Another small thing')).toHaveValue('');
    await userEvent.click(page.getByRole('button', { name: 'Remove: Water the plants' }));
    expect(settings().smallThings).toEqual([]);
  });

  test.each([' ', 'Water'])('%j adds nothing when Water is there', async (typed) => {
    const { settings } = showThoughts([], { smallThings: ['Water'] });
    await userEvent.fill(page.getByLabelText('Another small thing'), typed);
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water']);
  });
});

describe('small things by need', () => {
  test('are picked from a few to begin with, and put back', async () => {
    const { settings } = showThoughts([], { smallThings: ['Water the plants'] });
    await userEvent.click(page.getByText('A few to pick from'));
    await userEvent.click(page.getByLabelText('drink a glass of water'));
    expect(settings().smallThings).toEqual(['Water the plants', 'drink a glass of water']);
    expect(settings().smallThingNeeds).toEqual({ 'drink a glass of water': 'water' });
    await userEvent.click(page.getByLabelText('drink a glass of water', { exact: true }));
    expect(settings().smallThings).toEqual(['Water the plants']);
    expect(settings().smallThingNeeds).toEqual({});
  });

  test('stand beside one’s own, which can be for a need too', async () => {
    const { element, settings } = showThoughts([], { smallThings: ['Water the plants'] });
    await userEvent.fill(page.getByLabelText('Another small thing'), 'Sit with the cat');
    await userEvent.selectOptions(page.getByLabelText('Good for'), 'company');
    await userEvent.click(page.getByRole('button', { name: 'Add' }));
    expect(settings().smallThings).toEqual(['Water the plants', 'Sit with the cat']);
    expect(settings().smallThingNeeds).toEqual({ 'Sit with the cat': 'company' });
    for (const details of element.querySelectorAll('details')) details.open = true;
    await expect(element).accessible();
  });
});

test('someone to call is kept as written', async () => {
  const { settings } = showThoughts([]);
  await userEvent.fill(page.getByLabelText('Someone you could call'), 'Sam, after work');
  await userEvent.tab();
  expect(settings().someoneToCall).toBe('Sam, after work');
  await expect.element(page.getByText('Saved')).toBeVisible();
});

describe('pages to write on', () => {
  const title = 'I feel, I choose';
  const open = (name = title) => userEvent.click(page.getByText(name, { exact: true }));
  const feel = () => page.getByLabelText('I feel');
  const before = {
    id: 'before',
    at: Date.UTC(2026, 10, 3, 12),
    text: '',
    page: { id: 'feel-and-choose', lines: { feel: 'Tired.', choose: 'Tea.' } },
  };

  test('say what they are for, and keep what is written as it is typed', async () => {
    const { element, kept } = showThoughts([]);
    await open();
    await expect.element(page.getByText(/^Two lines\. The second one/)).toBeVisible();
    await userEvent.fill(feel(), 'A bit of both.');
    await userEvent.fill(page.getByLabelText('I choose'), 'The window.');
    const lines = { feel: 'A bit of both.', choose: 'The window.' };
    expect(kept()).toMatchObject([{ page: { id: 'feel-and-choose', lines } }]);
    await expect.element(page.getByText('Saved')).toBeVisible();
    await expect.element(page.getByText(/Nothing is parked yet/)).toBeVisible();
    await expect(element).accessible();
  });

  test('that are emptied again were never written', async () => {
    const { kept } = showThoughts([]);
    await open();
    await userEvent.fill(feel(), 'Hm');
    await userEvent.fill(feel(), ' ');
    expect(kept()).toEqual([]);
  });

  test('hold what was written before, which can be changed, and undone', async () => {
    const { kept } = showThoughts([before]);
    await open();
    await expect.element(page.getByText('Tired.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Change: November 3/ }));
    const again = feel().last();
    await expect.element(again).toHaveFocus();
    await expect.element(again).toHaveValue('Tired.');
    await userEvent.fill(again, 'Less tired.');
    const { at, id } = before;
    const lines = { feel: 'Less tired.', choose: 'Tea.' };
    expect(kept()).toMatchObject([{ id, at, page: { lines } }]);
    await userEvent.click(page.getByRole('button', { name: 'Done' }));
    await expect.element(page.getByText('It is changed.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Change: November 3/ })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual([before]);
  });

  test('that are emptied while they are changed are deleted once that is done, and come back', async () => {
    const letter = { ...before, page: { id: 'letter', lines: { letter: 'Dear you.' } } };
    const { kept } = showThoughts([letter]);
    await open('A letter I won’t send');
    await userEvent.click(page.getByRole('button', { name: /^Change/ }));
    await userEvent.fill(page.getByLabelText('My letter').last(), '');
    expect(kept()).toEqual([letter]);
    await userEvent.click(page.getByRole('button', { name: 'Done' }));
    expect(kept()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual([letter]);
  });

  test('can be let go, and brought back', async () => {
    const { kept } = showThoughts([before]);
    await open();
    await userEvent.click(page.getByRole('button', { name: /^Delete: November 3/ }));
    expect(kept()).toEqual([]);
    await expect.element(page.getByText('The page is deleted.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual([before]);
  });

  test('that don’t fit aren’t offered; what was written on one can still be read', async () => {
    const story = { ...before, page: { id: 'not-lived', lines: { story: 'A garden.' } } };
    showThoughts([story], {}, [robin({ hurt: true })]);
    expect(page.getByText('What it taught me').elements()).toHaveLength(0);
    await open('The story I didn’t get to live');
    await expect.element(page.getByText('A garden.')).toBeVisible();
    expect(page.getByLabelText('It would have gone like this').elements()).toHaveLength(0);
  });

  test.each([1024, 320])(
    'have no accessibility fault and fit at %i px, all open',
    async (width) => {
      await page.viewport(width, 800);
      const long = {
        ...before,
        id: 'long',
        page: { id: 'unsent', lines: { sentence: 'a'.repeat(400) } },
      };
      const { element } = showThoughts([before, long]);
      for (const details of element.querySelectorAll('details')) details.open = true;
      await expect(element).accessible();
      expect(document.documentElement.scrollWidth).toBe(width);
      await page.viewport(1024, 768);
    },
  );
});

describe('a page about someone', () => {
  const title = 'Why it ended';
  const why = () => page.getByLabelText('It ended because');
  const who = () => page.getByLabelText('Who it is about').last();
  const [anna, sam] = [
    robin({ id: 'anna', nickname: 'Anna' }),
    robin({ id: 'sam', nickname: 'Sam' }),
  ];

  test('is about the only one there is, unless one says otherwise', async () => {
    const { kept } = showThoughts([], {}, [anna]);
    await userEvent.click(page.getByText(title, { exact: true }));
    await userEvent.fill(why(), 'Time.');
    expect(kept()).toMatchObject([{ page: { person: 'anna', lines: { why: 'Time.' } } }]);
    await userEvent.selectOptions(who(), 'nobody in particular');
    expect(kept()[0]?.page).toEqual({ id: 'why-it-ended', lines: { why: 'Time.' } });
  });

  test('is about whom one says, of several', async () => {
    const { element, kept } = showThoughts([], {}, [anna, sam]);
    await userEvent.click(page.getByText(title, { exact: true }));
    await userEvent.selectOptions(who(), 'Sam');
    expect(kept()).toEqual([]);
    await userEvent.fill(why(), 'Time.');
    expect(kept()).toMatchObject([{ page: { person: 'sam' } }]);
    await expect(element).accessible();
  });

  describe('that is changed afterwards', () => {
    const before = {
      ...{ id: 'before', at: Date.UTC(2026, 10, 3, 12), text: '' },
      page: { id: 'why-it-ended', person: 'sam', lines: { why: 'Time.' } },
    };
    const change = async (people = [anna, sam]) => {
      const shown = showThoughts([before], {}, people);
      await userEvent.click(page.getByText(title, { exact: true }));
      await userEvent.click(page.getByRole('button', { name: /^Change: November 3/ }));
      return shown;
    };

    test.each([
      ['listed among others', [anna, sam]],
      ['not listed any more', [anna]],
      ['gone with everyone', []],
    ])('is about the same one as before: %s', async (_, people) => {
      const { kept } = await change(people);
      await userEvent.fill(why().last(), 'Time, and the sea.');
      const lines = { why: 'Time, and the sea.' };
      expect(kept()).toMatchObject([{ id: 'before', page: { person: 'sam', lines } }]);
    });

    test('can be made about someone else, and undone', async () => {
      const { element, kept } = await change();
      await userEvent.selectOptions(who(), 'Anna');
      expect(kept()).toMatchObject([{ page: { person: 'anna', lines: before.page.lines } }]);
      await expect(element).accessible();
      await userEvent.click(page.getByRole('button', { name: 'Done' }));
      await userEvent.click(page.getByRole('button', { name: 'Undo' }));
      expect(kept()).toEqual([before]);
    });
  });

  test('is put away with whom it is about, and the next one is about the only one again', async () => {
    const { kept } = showThoughts([], {}, [anna]);
    await userEvent.click(page.getByText(title, { exact: true }));
    await userEvent.fill(why(), 'Time.');
    await userEvent.click(page.getByRole('button', { name: 'Put it away' }));
    expect(kept()).toMatchObject([{ putAwayAt: expect.any(Number), page: { person: 'anna' } }]);
    await expect.element(who()).toHaveValue('anna');
  });
});
