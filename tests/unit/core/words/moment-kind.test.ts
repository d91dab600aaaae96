import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import type { Person } from '../../../../core/people/person.ts';
import { localHour, momentKindsOf, phaseOf } from '../../../../core/words/moment-kind.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';

const unsaid = { intention: null, feeling: null };

/** The kinds that hold at a local time, without daylight saving. */
function kindsAt(
  local: string,
  more: {
    person?: Person;
    recent?: Moment[];
    stated?: Partial<typeof stated>;
    offset?: number;
  } = {},
): string[] {
  const offset = more.offset ?? 0;
  const now = Date.parse(`${local}Z`) - offset * 60_000;
  const { person = robin(), recent = [] } = more;
  return [...momentKindsOf({ person, recent, now, offset, stated: { ...unsaid, ...more.stated } })];
}
const stated: Pick<Moment, 'intention' | 'feeling'> = unsaid;

describe('the hour', () => {
  it.each([
    ['22:59', []],
    ['23:00', ['late-night']],
    ['04:59', ['late-night']],
    ['05:00', []],
    ['12:00', []],
  ])('at %s makes %j', (time, kinds) => {
    expect(kindsAt(`2026-11-22T${time}`)).toEqual(kinds);
  });

  it('is the one on the clock there, not in Greenwich', () => {
    expect(kindsAt('2026-11-22T01:00', { offset: -480 })).toEqual(['late-night']);
    expect(localHour(Date.UTC(2026, 10, 22, 9), 330)).toBe(14);
  });
});

describe('what was said of someone', () => {
  it.each([
    [
      'a hard date two days off',
      { hardDates: [{ name: 'the lake', day: '11-24' }] },
      ['hard-date'],
    ],
    ['a hard date that is over', { hardDates: [{ name: 'the lake', day: '11-19' }] }, []],
    ['having to stay in touch', { staysInTouch: true }, ['staying-in-touch']],
    ['someone new in their life', { someoneNew: true }, ['someone-new']],
    ['someone new, of one who died', { someoneNew: true, endedBy: 'died' as const }, []],
  ])('%s', (_, said, kinds) => {
    expect(kindsAt('2026-11-22T15:00', { person: robin(said) })).toEqual(kinds);
  });
});

describe('earlier looks', () => {
  it.each([
    ['a look this morning', '2026-11-22T09:00', {}, ['after-looking-again']],
    ['a look before midnight, seen after it', '2026-11-21T23:30', {}, []],
    ['a look yesterday', '2026-11-21T15:00', {}, []],
    ['turning back this morning', '2026-11-22T09:00', { choice: 'turned-back' }, []],
    ['a safety look this morning', '2026-11-22T09:00', { choice: 'safety' }, []],
    ['a look at someone else', '2026-11-22T09:00', { person: 'sam' }, []],
    ['a pause nine minutes ago', '2026-11-22T14:51', { choice: 'turned-back' }, ['reopened']],
    ['a pause eleven minutes ago', '2026-11-22T14:49', { choice: 'turned-back' }, []],
    ['a look just now', '2026-11-22T14:58', {}, ['reopened', 'after-looking-again']],
    ['a moment that is yet to come', '2026-11-22T15:05', {}, []],
  ] as const)('%s', (_, at, fields, kinds) => {
    const recent = [momentAt(at, { choice: 'went-on', ...fields })];
    expect(kindsAt('2026-11-22T15:00', { recent })).toEqual(kinds);
  });

  it('counts a look before midnight to the same night', () => {
    const recent = [momentAt('2026-11-21T23:30', { choice: 'went-on' })];
    expect(kindsAt('2026-11-22T01:30', { recent })).toContain('after-looking-again');
  });
});

describe('what was said', () => {
  it.each([
    [{ feeling: 'angry' }, ['anger']],
    [{ feeling: 'numb' }, ['numbness']],
    [{ feeling: 'relieved' }, ['relief']],
    [{ feeling: 'lonely' }, ['loneliness']],
    [{ feeling: 'sad' }, []],
    [{ intention: 'answer' }, ['wanting-answers']],
    [{ intention: 'facts' }, ['wanting-answers']],
    [{ intention: 'fix' }, ['fixing']],
    [{ intention: 'habit' }, ['habit']],
    [{ intention: 'closeness', feeling: 'angry' }, ['anger', 'loneliness']],
  ] as const)('%j makes %j', (said, kinds) => {
    expect(kindsAt('2026-11-22T15:00', { stated: said as Partial<typeof stated> })).toEqual(kinds);
  });
});

describe('the time since', () => {
  const day = 86_400_000;
  const now = Date.UTC(2026, 10, 22, 12);
  it.each([
    ['today', { endedOn: '2026-11-22' }, 'first-weeks'],
    ['41 days ago', { endedOn: '2026-10-12' }, 'first-weeks'],
    ['42 days ago', { endedOn: '2026-10-11' }, 'later'],
    ['never said, listed last week', { addedAt: now - 7 * day }, 'unknown'],
    ['never said, listed two months ago', { addedAt: now - 60 * day }, 'later'],
    ['long ago, though listed today', { endedOn: '2020-01-01', addedAt: now }, 'later'],
  ] as const)('ended %s: %s', (_, fields, phase) => {
    expect(phaseOf(robin(fields), now, 0)).toBe(phase);
  });

  it.each([
    ['2026-11-22', ['first-weeks']],
    ['2025-11-22', ['anniversary']],
    ['2019-11-22', ['anniversary']],
    ['2025-11-20', ['anniversary']],
    ['2025-11-24', ['anniversary']],
    ['2025-11-19', []],
    ['2025-11-25', []],
  ])('that ended on %s makes %j', (endedOn, kinds) => {
    expect(kindsAt('2026-11-22T12:00', { person: robin({ endedOn }) })).toEqual(kinds);
  });

  it('knows of someone new only when told', () => {
    expect(kindsAt('2026-11-22T12:00', { person: robin({ someoneNew: true }) })).toEqual([
      'someone-new',
    ]);
  });
});
