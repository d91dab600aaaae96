import { describe, expect, it, test } from 'vitest';
import journal from '../../../../content/questions/journal.ts';
import { journalPages, pageOf } from '../../../../core/reflection/journal.ts';
import { robin } from '../../../fixtures/person.ts';

const today = '2026-11-22';
const recent = robin({ endedOn: '2026-11-01' });
type People = Parameters<typeof journalPages>[0];
const offered = (people: People, offer: string, hour = 15) =>
  journalPages(people, today, hour).flatMap((each) => (each.offer === offer ? [each.page.id] : []));
const invited = (...people: People) => offered(people, 'now');
const all = journal.map(({ id }) => id);
const early = journal.filter(({ from }) => from === 'any').map(({ id }) => id);
const kind = journal.filter(({ hurt }) => hurt).map(({ id }) => id);
const hard: string[] = journal.filter((page) => page.hard).map(({ id }) => id);

it.each([
  ['nobody is listed', [], all],
  ['nothing is known of the ending', [robin()], all],
  ['it ended long ago', [robin({ endedOn: '2026-10-11' })], all],
  ['these are the first weeks', [recent], early],
  ['it faded', [robin({ endedBy: 'faded' })], all.filter((id) => id !== 'why-it-ended')],
  [
    'they died',
    [robin({ endedBy: 'died' })],
    ['letter', 'feel-and-choose', 'what-for', 'reminders', 'thanks'],
  ],
  ['it was harmful', [robin({ hurt: true })], kind],
  ['one of two ended just now', [robin({ endedOn: '2020-01-01' }), recent], early],
])('the pages that fit invite to write when %s', (_, people, ids) => {
  expect(invited(...people)).toEqual(ids);
});

test.each([{ hurt: true }, { circumstances: ['afraid' as const] }])(
  'nobody who was harmed is asked for what was good, at any hour: %j',
  (said) => {
    const good = /good|thank|didn’t get to live|taught/i;
    const asked = [2, 15].flatMap((hour) =>
      journalPages([robin(said)], today, hour).filter(({ offer }) => offer !== 'never'),
    );
    const pages = asked.map(({ page: { title, invitation, lines } }) =>
      [title, invitation, ...lines.map(({ label }) => label)].join(' '),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((text) => good.test(text))).toEqual([]);
  },
);

describe('pages on what was hard', () => {
  it.each([22, 23, 0, 3, 5])('aren’t offered at %i o’clock, and may be opened', (hour) => {
    expect(offered([], 'by-day', hour)).toEqual(hard);
    expect(offered([], 'now', hour)).toEqual(all.filter((id) => !hard.includes(id)));
  });

  it.each([6, 15, 21])('are offered as the others are at %i o’clock', (hour) => {
    expect(offered([], 'by-day', hour)).toEqual([]);
  });

  it('that don’t fit aren’t offered at night either', () => {
    expect(offered([robin({ hurt: true })], 'by-day', 2)).not.toContain('not-lived');
  });
});

it.each([15, 2])(
  'there is always a page at %i o’clock, also for someone harmed in the first weeks',
  (hour) => {
    expect(offered([recent, robin({ hurt: true })], 'now', hour).length).toBeGreaterThan(0);
  },
);

it('a page is found by what was written on it; a parked thought is on none', () => {
  const thought = { id: 'one', at: 0, text: '' };
  expect(pageOf({ ...thought, page: { id: 'letter', lines: {} } })?.title).toBe(
    'A letter I won’t send',
  );
  expect(pageOf({ ...thought, page: { id: 'of-before', lines: {} } })).toBeUndefined();
  expect(pageOf(thought)).toBeUndefined();
});
