import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ThoughtsPage } from '../../../components/journal/ThoughtsPage.tsx';
import type { LocalDay } from '../../../core/calendar/local-day.ts';
import type { Thought } from '../../../core/moments/thought.ts';
import type { Person } from '../../../core/people/person.ts';
import { type Settings, settingsSchema } from '../../../core/settings/settings.ts';
import { robin } from '../../fixtures/person.ts';
import { mount } from '../../support/mount.ts';

const old = { id: 'old', at: Date.UTC(2026, 10, 1), text: 'Why did they say it like that?' };
const recent = { id: 'recent', at: Date.UTC(2026, 10, 20), text: 'I could write one more time.' };

const today: LocalDay = '2026-11-22';

test('settings that can’t be read leave the thoughts and the pages to write on', async () => {
  const acts = { onKeep: vi.fn(), onLetGo: vi.fn(), onChange: vi.fn() };
  const element = mount(
    <ThoughtsPage thoughts={[old]} people={[]} today={today} settings={null} {...acts} />,
  );
  await expect.element(page.getByText(old.text)).toBeVisible();
  expect(element.querySelector('.journal details')).not.toBeNull();
  expect(page.getByLabelText('Someone you could call').elements()).toHaveLength(0);
});

function showPage(thoughts: Thought[], more: Partial<Settings> = {}, people: Person[] = []) {
  let settings = settingsSchema.parse(more);
  let kept = thoughts;
  const element = mount(null);
  const onKeep = vi.fn(async (thought: Thought) => {
    kept = [...kept.filter(({ id }) => id !== thought.id), thought];
    draw();
    return true;
  });
  const onLetGo = vi.fn(async (id: string) => {
    kept = kept.filter((thought) => thought.id !== id);
    draw();
    return true;
  });
  const onChange = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    draw();
    return true;
  };
  const draw = () =>
    render(
      <ThoughtsPage
        thoughts={kept}
        people={people}
        today={today}
        {...{ settings, onChange, onKeep, onLetGo }}
      />,
      element,
    );
  draw();
  return { element, onKeep, onLetGo, settings: () => settings, kept: () => kept };
}

test.each([1024, 320])('has no accessibility fault and fits at %i px', async (width) => {
  await page.viewport(width, 800);
  const long = { id: 'long', at: 0, text: 'a'.repeat(280) };
  const { element } = showPage([old, recent, long], { smallThings: ['Water', 'b'.repeat(120)] });
  await expect(element).accessible();
  expect(document.documentElement.scrollWidth).toBe(width);
  await page.viewport(1024, 768);
});

describe('parked thoughts', () => {
  test('an empty page says what will come', async () => {
    const { element } = showPage([]);
    await expect.element(page.getByText(/Nothing is parked yet/)).toBeVisible();
    await expect(element).accessible();
  });

  test('stand there, the latest first', () => {
    const { element } = showPage([old, recent]);
    const texts = [...element.querySelectorAll('.thought-text')].map((each) => each.textContent);
    expect(texts).toEqual([recent.text, old.text]);
  });

  test('can be let go, and brought back', async () => {
    const { onKeep } = showPage([old, recent]);
    await userEvent.click(page.getByRole('button', { name: `Delete: ${old.text}` }));
    expect(page.getByText(old.text, { exact: true }).elements()).toHaveLength(0);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(old);
    await expect.element(page.getByText(old.text, { exact: true })).toBeVisible();
  });
});

describe('small things', () => {
  test('are added and removed', async () => {
    const { settings } = showPage([]);
    await userEvent.fill(page.getByLabelText('Another small thing'), ' Water the plants ');
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water the plants']);
    await expect.element(page.getByLabelText('Another small thing')).toHaveValue('');
    await userEvent.click(page.getByRole('button', { name: 'Remove: Water the plants' }));
    expect(settings().smallThings).toEqual([]);
  });

  test.each([' ', 'Water'])('%j adds nothing when Water is there', async (typed) => {
    const { settings } = showPage([], { smallThings: ['Water'] });
    await userEvent.fill(page.getByLabelText('Another small thing'), typed);
    await userEvent.keyboard('{Enter}');
    expect(settings().smallThings).toEqual(['Water']);
  });
});

test('someone to call is kept as written', async () => {
  const { settings } = showPage([]);
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

  test('say what they are for and where one can stop, and keep what is written as it is typed', async () => {
    const { element, kept } = showPage([]);
    await open();
    await expect.element(page.getByText(/^Two lines\. The second one/)).toBeVisible();
    await expect.element(page.getByText('That’s all this page is for.')).toBeVisible();
    await userEvent.fill(feel(), 'A bit of both.');
    await userEvent.fill(page.getByLabelText('I choose'), 'The window.');
    const lines = { feel: 'A bit of both.', choose: 'The window.' };
    expect(kept()).toMatchObject([{ page: { id: 'feel-and-choose', lines } }]);
    await expect.element(page.getByText('Saved')).toBeVisible();
    await expect.element(page.getByText(/Nothing is parked yet/)).toBeVisible();
    await expect(element).accessible();
  });

  test('that are emptied again were never written', async () => {
    const { kept } = showPage([]);
    await open();
    await userEvent.fill(feel(), 'Hm');
    await userEvent.fill(feel(), ' ');
    expect(kept()).toEqual([]);
  });

  test('hold what was written before, which can be taken up again', async () => {
    const { kept } = showPage([before]);
    await open();
    await expect.element(page.getByText('Tired.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Write on: November 3/ }));
    await expect.element(feel()).toHaveFocus();
    await expect.element(feel()).toHaveValue('Tired.');
    await userEvent.fill(feel(), 'Less tired.');
    const { at, id } = before;
    expect(kept()).toMatchObject([
      { id, at, page: { lines: { feel: 'Less tired.', choose: 'Tea.' } } },
    ]);
  });

  test('can be let go, and brought back', async () => {
    const { kept } = showPage([before]);
    await open();
    await userEvent.click(page.getByRole('button', { name: /^Delete: November 3/ }));
    expect(kept()).toEqual([]);
    await expect.element(page.getByText('The page is deleted.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(kept()).toEqual([before]);
  });

  test('that don’t fit aren’t offered; what was written on one can still be read', async () => {
    const story = { ...before, page: { id: 'not-lived', lines: { story: 'A garden.' } } };
    showPage([story], {}, [robin({ hurt: true })]);
    expect(page.getByText('What it taught me').elements()).toHaveLength(0);
    await open('The story I didn’t get to live');
    await expect.element(page.getByText('A garden.')).toBeVisible();
    expect(page.getByLabelText('It would have gone like this').elements()).toHaveLength(0);
    expect(page.getByRole('button', { name: /^Write on/ }).elements()).toHaveLength(0);
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
      const { element } = showPage([before, long]);
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
    const { kept } = showPage([], {}, [anna]);
    await userEvent.click(page.getByText(title, { exact: true }));
    await userEvent.fill(why(), 'Time.');
    expect(kept()).toMatchObject([{ page: { person: 'anna', lines: { why: 'Time.' } } }]);
    await userEvent.selectOptions(who(), 'nobody in particular');
    expect(kept()[0]?.page).toEqual({ id: 'why-it-ended', lines: { why: 'Time.' } });
  });

  test('is about whom one says, of several', async () => {
    const { element, kept } = showPage([], {}, [anna, sam]);
    await userEvent.click(page.getByText(title, { exact: true }));
    await userEvent.selectOptions(who(), 'Sam');
    expect(kept()).toEqual([]);
    await userEvent.fill(why(), 'Time.');
    expect(kept()).toMatchObject([{ page: { person: 'sam' } }]);
    await expect(element).accessible();
  });
});
