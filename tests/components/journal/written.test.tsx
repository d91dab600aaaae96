import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { showThoughts } from './show-thoughts.tsx';

const on = (id: string, lines: Record<string, string>, day = 3) => ({
  id: `${id} ${day}`,
  at: Date.UTC(2026, 10, day, 12),
  text: '',
  page: { id, lines },
});
const boats = { id: 'boats', at: Date.UTC(2026, 10, 1, 12), text: 'The café by the boats.' };
const letter = on('letter', { letter: 'Dear you, the boats are gone.' });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const open = (name: string) => userEvent.click(page.getByText(name, { exact: true }).first());

test('a parked thought can be changed where it stands', async () => {
  const { kept } = showThoughts([boats]);
  await userEvent.click(button(/^Change: The café/));
  await userEvent.fill(page.getByLabelText('A kept thought'), 'The boats.');
  await userEvent.click(button('Done'));
  expect(kept()).toMatchObject([{ id: 'boats', at: boats.at, text: 'The boats.' }]);
  expect(kept()[0]?.changedAt).toBeGreaterThan(boats.at);
});

describe('a letter that is never sent', () => {
  test('is put away as it was written, and lies there under its name', async () => {
    const { element, kept } = showThoughts([]);
    await open('A letter I won’t send');
    await userEvent.fill(page.getByLabelText('My letter'), 'Dear you.');
    await userEvent.click(button('Put it away'));
    expect(kept()).toMatchObject([{ page: { id: 'letter', lines: { letter: 'Dear you.' } } }]);
    expect(kept()[0]?.putAwayAt).toEqual(expect.any(Number));
    await expect.element(page.getByLabelText('My letter')).toHaveValue('');
    await expect.element(page.getByText('Dear you.', { exact: true })).not.toBeVisible();
    await open('Put away (1)');
    await expect.element(page.getByText('Dear you.', { exact: true })).toBeVisible();
    expect(element.querySelector('.thought-title')?.textContent).toBe('A letter I won’t send');
  });

  test('is taken out again, and was never anything else', async () => {
    const { kept } = showThoughts([{ ...letter, putAwayAt: letter.at + 1 }]);
    await open('Put away (1)');
    await userEvent.click(button(/^Take out again/));
    expect(kept()).toEqual([letter]);
    expect(page.getByText('Put away (1)').elements()).toHaveLength(0);
    await userEvent.click(button('Undo'));
    expect(kept()).toMatchObject([{ putAwayAt: letter.at + 1 }]);
  });
});

describe('“I’ve had enough”', () => {
  test('is marked in one press, without a word, and found again on asking', async () => {
    const { kept } = showThoughts([]);
    await open('I’ve had enough');
    await userEvent.click(button('I’ve had enough'));
    expect(kept()).toMatchObject([{ text: '', page: { id: 'enough', lines: {} } }]);
    await expect.element(page.getByText('The day is marked.')).toBeVisible();
    expect(button(/^Delete/).elements()).toHaveLength(0);
    await open('When you felt it before');
    await expect.element(button(/^Delete/)).toBeVisible();
  });

  test('can be given words later, or undone', async () => {
    const { kept } = showThoughts([on('enough', {})]);
    await open('I’ve had enough');
    await open('When you felt it before');
    await userEvent.click(button(/^Change/));
    await userEvent.fill(page.getByLabelText('Of what, if you like').last(), 'Waiting.');
    await userEvent.click(button('Done'));
    expect(kept()).toMatchObject([{ page: { lines: { enough: 'Waiting.' } } }]);
    await userEvent.click(button('Undo'));
    expect(kept()).toEqual([on('enough', {})]);
  });
});

describe('where one can stop', () => {
  const said = () => page.getByText('One thing is enough. It can also be nothing yet.');
  const lines = () => page.getByLabelText('Thank you for');

  test('is said before, and shown once the words said are there; all that is written stays', async () => {
    const { element, kept } = showThoughts([]);
    await open('Thank you for what it was');
    expect(element.querySelector('details[open] .quiet')?.textContent).toBe(
      'Up to 5 minutes, or about 60 words, is plenty.',
    );
    await userEvent.fill(lines(), 'boats '.repeat(59));
    expect(said().elements()).toHaveLength(0);
    const long = 'boats '.repeat(900);
    await userEvent.fill(lines(), long);
    await expect.element(said()).toBeVisible();
    await expect.element(lines()).toHaveValue(long);
    expect(kept()).toMatchObject([{ page: { lines: { thanks: long } } }]);
  });

  test('is shown once the minutes said are over since the first word', async () => {
    const { clock } = showThoughts([]);
    await open('Thank you for what it was');
    clock.pass(3_600_000);
    await userEvent.fill(lines(), 'The boats.');
    clock.pass(299_999);
    expect(said().elements()).toHaveLength(0);
    clock.pass(1);
    await expect.element(said()).toBeVisible();
    await userEvent.fill(lines(), 'The boats, and the sea.');
    await expect.element(lines()).toHaveValue('The boats, and the sea.');
  });
});

describe('at night', () => {
  test('pages on what was hard lie closed beneath the others, and can be opened and written on', async () => {
    const { element, kept } = showThoughts([], {}, [], 23);
    await expect.element(page.getByText('Why it ended', { exact: true })).not.toBeVisible();
    await expect.element(page.getByText('I feel, I choose', { exact: true })).toBeVisible();
    await open('Better by day');
    await open('Why it ended');
    await userEvent.fill(page.getByLabelText('It ended because'), 'Of the boats.');
    expect(kept()).toMatchObject([{ page: { id: 'why-it-ended' } }]);
    await expect(element).accessible();
  });

  test('a page that is written on as night comes stays where it is', async () => {
    const { at } = showThoughts([], {}, [], 21);
    await open('Why it ended');
    await userEvent.fill(page.getByLabelText('It ended because'), 'Of the boats.');
    at(22);
    await expect.element(page.getByLabelText('It ended because')).toBeVisible();
    await expect.element(page.getByLabelText('It ended because')).toHaveFocus();
  });
});

describe('finding', () => {
  const find = () => page.getByLabelText('Find something you wrote');

  test('shows what has the words, also what was put away, and hides the rest', async () => {
    const { element } = showThoughts([
      boats,
      { ...letter, putAwayAt: 1 },
      on('unsent', { sentence: 'No.' }),
    ]);
    await userEvent.fill(find(), 'BOATS');
    await expect.element(page.getByText('2 things have these words.')).toBeVisible();
    const texts = [...element.querySelectorAll('.thought-text')].filter((one) =>
      one.checkVisibility(),
    );
    expect(texts.map((one) => one.textContent)).toEqual([letter.page.lines.letter, boats.text]);
    await expect(element).accessible();
    await userEvent.fill(find(), 'harbour');
    await expect
      .element(page.getByText('Nothing has these words. A shorter one may find more.'))
      .toBeVisible();
    await userEvent.fill(find(), '');
    await expect.element(page.getByText('Pages to write on')).toBeVisible();
  });

  test('keeps what was found while it is changed', async () => {
    showThoughts([boats]);
    await userEvent.fill(find(), 'cafe');
    await userEvent.click(button(/^Change: The café/).first());
    await userEvent.fill(page.getByLabelText('A kept thought').first(), 'Nothing of it');
    await expect
      .element(page.getByLabelText('A kept thought').first())
      .toHaveValue('Nothing of it');
    await expect.element(page.getByLabelText('A kept thought').first()).toBeVisible();
  });
});

test('all of it is saved as Markdown, from the first day on, with its pages named', async () => {
  const { onSave } = showThoughts([letter, boats, on('enough', {}, 20)]);
  await userEvent.click(button('Save all of this as a text file'));
  const [markdown] = onSave.mock.calls[0] ?? [];
  expect(markdown.match(/^##? .*|^> .*/gm)).toEqual([
    '# Kept thoughts',
    '## A kept thought',
    '> The café by the boats.',
    '## A letter I won’t send',
    '> Dear you, the boats are gone.',
    '## I’ve had enough',
  ]);
});
