import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../core/calendar/local-day.ts';
import type { Moment } from '../../../../core/moments/moment.ts';
import type { HardDate } from '../../../../core/people/hard-date.ts';
import { snoozedDays } from '../../../../core/reflection/snoozed-days.ts';
import { readingSpan, readWeek } from '../../../../core/reflection/week-reading.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const week = '2026-11-16';
const nothing: ReadonlySet<string> = new Set();

/** Reads the week of 16 November, which is over unless said otherwise. */
function read(
  moments: Moment[],
  more: {
    today?: string;
    snoozed?: ReadonlySet<string>;
    began?: string;
    hardDates?: readonly HardDate[];
  } = {},
) {
  const { today = '2026-11-25', snoozed = nothing, began = '2026-01-01', hardDates = [] } = more;
  return readWeek({ week, moments, today, snoozed, began, hardDates }, 1);
}

function keys(moments: Moment[], more: Parameters<typeof read>[1] = {}): string[] {
  const { happened, when, about, noticed, beside, notes } = read(moments, more).letter;
  return [...happened, ...when, ...about, ...noticed, ...beside, ...notes].map(({ key }) => key);
}

describe('a hard date', () => {
  const hardDates = [
    { name: 'the lake', day: '11-22' },
    { name: 'their birthday', day: '11-23' },
  ];

  test('is named in its week, whether anything came or not', () => {
    const notes = [{ key: 'hardDates', values: { names: ['the lake'] }, momentIds: [] }];
    expect(read([], { hardDates }).letter.notes).toEqual(notes);
    expect(read([momentAt('2026-11-17T21:10')], { hardDates }).letter.notes).toEqual(notes);
  });

  test('is not spoken of in a week that hasn’t come', () => {
    expect(read([], { hardDates, today: '2026-11-10' }).letter.notes).toEqual([]);
  });
});

describe('a week', () => {
  const back = momentAt('2026-11-17T21:10');
  const on = momentAt('2026-11-17T21:50', {
    choice: 'went-on',
    after: 'heavier',
    intention: 'answer',
  });
  const left = momentAt('2026-11-20T09:00', { choice: 'left', site: 'x' });

  test('says each number with the moments it stands on', () => {
    expect(read([left, on, back]).letter.happened).toEqual([
      { key: 'pauses', values: { count: 3 }, momentIds: [back.id, on.id, left.id] },
      { key: 'turnedBack', values: { count: 1 }, momentIds: [back.id] },
      { key: 'wentOn', values: { count: 1 }, momentIds: [on.id] },
      { key: 'left', values: { count: 1 }, momentIds: [left.id] },
    ]);
  });

  test('says the hour, the day, the quiet days, the site, the hope and the feeling', () => {
    const { when, about } = read([left, on, back]).letter;
    expect([...when, ...about]).toEqual([
      { key: 'hour', values: { hour: 21, count: 2, of: 3 }, momentIds: [back.id, on.id] },
      { key: 'day', values: { day: '2026-11-17', count: 2 }, momentIds: [back.id, on.id] },
      {
        key: 'quietDays',
        values: { days: ['2026-11-16', '2026-11-18', '2026-11-19', '2026-11-21', '2026-11-22'] },
        momentIds: [],
      },
      {
        key: 'mostSite',
        values: { site: 'instagram', count: 2, of: 3 },
        momentIds: [back.id, on.id],
      },
      { key: 'intention', values: { intention: 'answer', count: 1, of: 1 }, momentIds: [on.id] },
      { key: 'after', values: { lighter: 0, same: 0, heavier: 1 }, momentIds: [on.id] },
    ]);
  });

  test('counts a moment that arrives twice once', () => {
    expect(read([back, back, on]).facts.pauses).toHaveLength(2);
  });

  test('names no hour or day when none stands out', () => {
    expect(keys([back, left])).not.toContain('hour');
    expect(keys([back, left])).not.toContain('day');
  });

  test('takes the day from the clock at the moment, not from where one is now', () => {
    const inAuckland = momentAt('2026-11-16T00:10', { offset: 780 });
    const inHonolulu = momentAt('2026-11-22T23:50', { offset: -600 });
    const days = read([inAuckland, inHonolulu]).facts.days.map(({ pauses }) => pauses.length);
    expect(days).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('does not take days to come for quiet ones, nor today', () => {
    const { facts } = read([back], { today: '2026-11-19' });
    expect(facts.when).toBe('running');
    expect(facts.quietDays).toEqual(['2026-11-16', '2026-11-18']);
    expect(facts.days.map(({ when }) => when)).toEqual([
      'past',
      'past',
      'past',
      'today',
      'future',
      'future',
      'future',
    ]);
  });

  test('does not take days before Ebb, or with pauses off, for quiet ones', () => {
    const { facts } = read([back], { began: '2026-11-17', snoozed: new Set(['2026-11-18']) });
    expect(facts.quietDays).toEqual(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
  });

  test('sets a first week beside nothing', () => {
    expect(keys([back], { began: '2026-11-17' })).toContain('firstWeek');
    expect(keys([back], { began: '2026-11-17' })).not.toContain('weekBefore');
  });

  test('sets a later week beside the one before and the usual, once there is one', () => {
    const before = [
      '2026-11-10T10:00',
      '2026-11-03T10:00',
      '2026-11-04T10:00',
      '2026-10-28T10:00',
    ].map((at) => momentAt(at));
    const { beside } = read([...before, back]).letter;
    expect(beside).toEqual([
      { key: 'weekBefore', values: { count: 1 }, momentIds: [before[0]?.id] },
      {
        key: 'usual',
        values: { count: 1, weeks: 3 },
        momentIds: [before[3], before[1], before[2], before[0]].map((moment) => moment?.id),
      },
    ]);
  });

  test.each([
    ['empty', [], {}],
    ['empty', [], { today: '2026-11-18' }],
    ['future', [], { today: '2026-11-10' }],
    ['before', [], { began: '2026-11-23' }],
    ['urgesOnly', [momentAt('2026-11-18T10:00', { arrival: 'urge', site: null })], {}],
    ['paused', [back], {}],
  ] as const)('reads %s (%#)', (mood, moments, more) => {
    expect(read([...moments], more).letter.mood).toBe(mood);
  });

  test('says when pauses were off', () => {
    expect(keys([back], { snoozed: new Set(['2026-11-18']) })).toContain('snoozed');
  });

  test('reads eight weeks back and no further', () => {
    expect(readingSpan(week)).toEqual({
      from: Date.parse('2026-09-20T10:00Z'),
      to: Date.parse('2026-11-23T12:00Z'),
    });
  });
});

describe('what is noticed', () => {
  const night = ['2026-11-16T22:10', '2026-11-16T22:20', '2026-11-16T22:50', '2026-11-18T03:59'];

  test('is nothing while there is little', () => {
    expect(read(night.slice(0, 3).map((at) => momentAt(at))).letter.noticed).toEqual([]);
  });

  test('is two things at most', () => {
    const moments = [...night, '2026-11-21T23:00', '2026-11-22T23:00'].map((at) =>
      momentAt(at, { choice: 'went-on', intention: 'answer', gave: 'no' }),
    );
    expect(read(moments).letter.noticed).toEqual([
      {
        key: 'together',
        values: { count: 3, day: '2026-11-16' },
        momentIds: moments.slice(0, 3).map(({ id }) => id),
      },
      { key: 'late', values: { count: 6, of: 6 }, momentIds: moments.map(({ id }) => id) },
    ]);
  });
});

describe('days with pauses off', () => {
  const berlin = () => 60;
  const at = (local: string) => Date.parse(`${local}+01:00`);

  const aMonth = Array.from({ length: 31 }, (_, each) => addDays('2026-10-16', each));

  test.each([
    ['within a day', '2026-11-16T10:00', '2026-11-16T10:30', ['2026-11-16']],
    ['until midnight', '2026-11-16T10:00', '2026-11-17T00:00', ['2026-11-16']],
    ['past midnight', '2026-11-16T23:50', '2026-11-17T00:20', ['2026-11-16', '2026-11-17']],
    ['still lasting', '2026-11-17T10:00', null, ['2026-11-17', '2026-11-18']],
    ['ending later than now', '2026-11-18T10:00', '2026-12-01T00:00', ['2026-11-18']],
    ['that had no end, and began a month ago', '2026-10-16T00:00', null, aMonth],
  ])('a snooze %s', (_, from, until, days) => {
    const snooze = { id: 'a', from: at(from), until: until === null ? null : at(until) };
    expect([...snoozedDays([snooze], at('2026-11-18T12:00'), berlin)]).toEqual(days);
  });
});
