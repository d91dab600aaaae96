import { describe, expect, it, test } from 'vitest';
import { toOpen, writtenAbout } from '../../../../core/pause/to-open.ts';
import { journalPages } from '../../../../core/reflection/journal.ts';
import { robin } from '../../../fixtures/person.ts';

const on = (id: string, person: string | undefined, lines: Record<string, string>, at = 1) => ({
  ...{ id: `${id} ${at}`, at, text: '' },
  page: { id, lines, ...(person && { person }) },
});
const why = on('why-it-ended', 'robin', { why: ' We wanted other lives. ' });
const picture = on('whole-picture', 'robin', { good: 'The walks.', hard: 'The silences.' });
const letter = {
  ...{ id: 'l', form: 'letter' as const, text: 'Hello you.', changedAt: 1 },
  night: '2026-11-22',
};
const offered = (time: string, more: Partial<Parameters<typeof toOpen>[1]> = {}) =>
  toOpen(
    robin({ formerIds: ['lou'] }),
    { settings: { pagesAtNight: false }, ownWords: [letter], pages: [why, picture], ...more },
    { at: Date.parse(`2026-11-22T${time}Z`), offset: 0 },
  ).map(({ what }) => what);

it.each([{ hurt: true }, { circumstances: ['afraid' as const] }])(
  'the picture of what was good isn’t offered of someone who did harm: %j',
  (said) => {
    const opened = toOpen(
      robin(said),
      { settings: { pagesAtNight: true }, ownWords: [], pages: [why, picture] },
      { at: Date.parse('2026-11-22T12:00Z'), offset: 0 },
    );
    expect(opened.map(({ what }) => what)).toEqual(['why']);
  },
);

it('no page about someone is offered where there is to be no contact', () => {
  const opened = toOpen(
    robin({ noContact: 'asked' }),
    { settings: { pagesAtNight: true }, ownWords: [letter], pages: [why, picture] },
    { at: Date.parse('2026-11-22T20:00Z'), offset: 0 },
  );
  expect(opened.map(({ what }) => what)).toEqual(['letter']);
});

describe('what a pause offers to be opened', () => {
  it.each([
    ['06:00', ['why', 'picture']],
    ['17:59', ['why', 'picture']],
    ['18:00', ['letter', 'why', 'picture']],
    ['21:59', ['letter', 'why', 'picture']],
    ['22:00', ['letter']],
    ['05:59', []],
  ])('at %s is %j: pages about someone never between ten and six', (time, what) => {
    expect(offered(time)).toEqual(what);
  });

  it('has the pages at night too where somebody wants that', () => {
    const settings = { pagesAtNight: true };
    expect(offered('02:00', { settings, ownWords: [] })).toEqual(['why', 'picture']);
  });

  it('is about this person, or who has become them, and nobody else', () => {
    const pages = [
      on('why-it-ended', 'sam', { why: 'x' }),
      on('whole-picture', 'lou', { good: 'y' }),
    ];
    expect(offered('12:00', { pages, ownWords: [] })).toEqual(['picture']);
  });

  it('is the newest of each page with something on it, its lines under their words', () => {
    const pages = [
      why,
      on('why-it-ended', 'robin', { why: 'Time.' }, 3),
      on('why-it-ended', 'robin', { why: ' ' }, 4),
      picture,
    ];
    const found = toOpen(
      robin(),
      { settings: { pagesAtNight: false }, ownWords: [], pages },
      { at: Date.parse('2026-11-22T12:00Z'), offset: 0 },
    );
    expect(found).toEqual([
      { what: 'why', text: 'Time.' },
      { what: 'picture', text: 'What was good\nThe walks.\n\nWhat was hard\nThe silences.' },
    ]);
  });
});

test('pages that say nobody, and other pages and thoughts, are offered in no pause', () => {
  const thought = { id: 't', at: 1, text: 'the boats' };
  const others = [thought, on('why-it-ended', undefined, { why: 'x' }), on('unsent', 'robin', {})];
  expect(writtenAbout([...others, why])).toEqual([why]);
});

test('a page that was put away is offered in no pause', () => {
  expect(writtenAbout([{ ...why, putAwayAt: 2 }, picture])).toEqual([picture]);
});

test('both pages are there to write on', () => {
  const ids = journalPages([], '2026-11-22', 12).map(({ page }) => page.id);
  expect(ids).toEqual(expect.arrayContaining(['why-it-ended', 'whole-picture']));
});
