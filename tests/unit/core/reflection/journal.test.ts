import { expect, it } from 'vitest';
import journal from '../../../../content/questions/journal.ts';
import { journalPages } from '../../../../core/reflection/journal.ts';
import { robin } from '../../../fixtures/person.ts';

const today = '2026-11-22';
const recent = robin({ endedOn: '2026-11-01' });
const invited = (...people: Parameters<typeof journalPages>[0]) =>
  journalPages(people, today).flatMap(({ page, invites }) => (invites ? [page.id] : []));
const all = journal.map(({ id }) => id);
const early = journal.filter(({ from }) => from === 'any').map(({ id }) => id);
const kind = journal.filter(({ hurt }) => hurt).map(({ id }) => id);

it.each([
  ['nobody is listed', [], all],
  ['nothing is known of the ending', [robin()], all],
  ['it ended long ago', [robin({ endedOn: '2026-10-11' })], all],
  ['these are the first weeks', [recent], early],
  ['it faded', [robin({ endedBy: 'faded' })], all.filter((id) => id !== 'why-it-ended')],
  ['they died', [robin({ endedBy: 'died' })], ['feel-and-choose', 'what-for']],
  ['it was harmful', [robin({ hurt: true })], kind],
  ['one of two ended just now', [robin({ endedOn: '2020-01-01' }), recent], early],
])('the pages that fit invite to write when %s', (_, people, ids) => {
  expect(invited(...people)).toEqual(ids);
});

it('there is always a page, also for someone harmed in the first weeks', () => {
  expect(invited(recent, robin({ hurt: true })).length).toBeGreaterThan(0);
});
