import { describe, expect, test } from 'vitest';
import { helped } from '../../../../core/reflection/helped.ts';
import { ownFigures } from '../../../../core/reflection/own-figures.ts';
import { daysOfReach } from '../../../../core/reflection/selection.ts';
import { signsOverTime } from '../../../../core/reflection/signs-over-time.ts';
import { spaces } from '../../../../core/reflection/spaces.ts';
import { waves } from '../../../../core/reflection/waves.ts';
import { weekWritingSchema } from '../../../../core/reflection/writing.ts';
import { momentAt } from '../../../fixtures/moments.ts';

const looks = (...times: string[]) => times.map((at) => momentAt(at, { choice: 'went-on' }));

describe('waves', () => {
  test('begin with the earliest local day, also when a journey west sets the calendar back', () => {
    const before = momentAt('2026-11-17T00:10', { offset: 600 });
    const after = momentAt('2026-11-16T20:00', { offset: -480 });
    const found = waves([before, after], '2026-11-18', 2).waves;
    expect(found.map(({ first, turnedBack }) => [first, turnedBack])).toEqual([
      ['2026-11-10', 1],
      ['2026-11-17', 1],
    ]);
  });

  test('are weeks while there are few, quiet ones among them, and the last one is not over', () => {
    const pauses = [momentAt('2026-11-03T10:00'), ...looks('2026-11-17T10:00')];
    expect(waves(pauses, '2026-11-18', 1)).toEqual({
      unit: 'week',
      waves: [
        {
          first: '2026-11-02',
          last: '2026-11-08',
          turnedBack: 1,
          wentOn: 0,
          left: 0,
          running: false,
        },
        {
          first: '2026-11-09',
          last: '2026-11-15',
          turnedBack: 0,
          wentOn: 0,
          left: 0,
          running: false,
        },
        {
          first: '2026-11-16',
          last: '2026-11-22',
          turnedBack: 0,
          wentOn: 1,
          left: 0,
          running: true,
        },
      ],
    });
  });

  test.each([
    ['2026-05-25', 'week', 26],
    ['2026-05-18', 'month', 7],
  ])('from the week of %s on are each a %s', (first, unit, count) => {
    const found = waves(looks(`${first}T10:00`), '2026-11-18', 1);
    expect(found.unit).toBe(unit);
    expect(found.waves).toHaveLength(count);
  });

  test('are months once they would be more than half a year of weeks', () => {
    const found = waves(looks('2025-01-31T10:00'), '2026-11-18', 1);
    expect(found.unit).toBe('month');
    expect(found.waves).toHaveLength(23);
    expect(found.waves[0]).toMatchObject({ first: '2025-01-01', last: '2025-01-31', wentOn: 1 });
  });

  test('are none without a pause', () => {
    expect(waves([], '2026-11-18', 1).waves).toEqual([]);
  });
});

describe('the space between looks', () => {
  test('is the median of a month, and leaves out the time since the last', () => {
    expect(
      spaces(looks('2026-10-01T10:00', '2026-11-01T10:00', '2026-11-03T10:00', '2026-11-04T10:00')),
    ).toEqual([{ month: '2026-11-01', days: 2, count: 3 }]);
  });

  test('says nothing of a month with fewer than three', () => {
    expect(spaces(looks('2026-11-01T10:00', '2026-11-03T10:00', '2026-11-04T10:00'))).toEqual([]);
  });
});

test('what helped goes by what was said, not by what was done', () => {
  const pauses = [
    momentAt('2026-11-01T10:00', { kind: 'breath', helped: 'helped', choice: 'went-on' }),
    momentAt('2026-11-02T10:00', { kind: 'breath', helped: 'helped' }),
    momentAt('2026-11-03T10:00', { kind: 'words', helped: 'not-today' }),
    momentAt('2026-11-04T10:00', { kind: 'quiet' }),
  ];
  expect(helped(pauses, ({ kind }) => kind)).toEqual([
    { key: 'breath', helped: 2, notToday: 0 },
    { key: 'words', helped: 0, notToday: 1 },
  ]);
});

describe('the three figures of the study', () => {
  const first = Array.from({ length: 8 }, (_, hour) => `2026-09-01T${10 + hour}:00`);
  const source = { pauses: 20, turnedBack: 9, began: '2026-09-01', today: '2026-11-18' };

  test('set the last four weeks against the first', () => {
    const recent = ['2026-10-21T10:00', '2026-11-01T10:00', '2026-11-09T10:00', '2026-11-17T23:00'];
    const moments = [...looks(...first), ...recent.map((at) => momentAt(at))];
    expect(ownFigures({ ...source, moments })).toEqual({
      turnedBack: 45,
      attempts: 88,
      openings: 100,
    });
  });

  test('can say that it became more', () => {
    const recent = Array.from({ length: 40 }, (_, n) =>
      momentAt(`2026-11-${10 + (n % 8)}T0${n % 10}:00`),
    );
    expect(ownFigures({ ...source, moments: [...looks(...first), ...recent] }).attempts).toBe(-25);
  });

  test.each([
    ['little', { pauses: 7 }, 'turnedBack'],
    [
      'fewer than eight in the first week',
      { began: '2026-08-31', moments: looks('2026-09-01T10:00') },
      'attempts',
    ],
    ['not five weeks', { began: '2026-10-20' }, 'attempts'],
    ['no looks in the first week', { moments: first.map((at) => momentAt(at)) }, 'openings'],
  ] as const)('say nothing when there is %s', (_, part, figure) => {
    const moments = looks(...first);
    expect(ownFigures({ ...source, moments, ...part })[figure]).toBeNull();
  });
});

test('signs are put in order of their weeks', () => {
  const said = (week: string, signs: object) =>
    weekWritingSchema.parse({ week, signs, changedAt: 0 });
  const found = signsOverTime([
    said('2026-11-02', { trust: 'yes' }),
    said('2026-10-05', { trust: 'notNow', thinking: 'little' }),
    said('2026-10-12', {}),
  ]);
  expect(found.weeks).toEqual(['2026-10-05', '2026-11-02']);
  expect(found.courses.find(({ sign }) => sign === 'trust')?.answers).toEqual(['notNow', 'yes']);
  expect(found.courses.find(({ sign }) => sign === 'thinking')?.answers).toEqual(['little', null]);
});

test.each([
  ['year', { from: '2025-11-01', to: '2026-11-18' }],
  ['threeMonths', { from: '2026-08-20', to: '2026-11-18' }],
  ['all', { from: null, to: '2026-11-18' }],
  ['own', { from: '2026-03-01', to: '2026-04-01' }],
] as const)('the reach %s counts its last day', (reach, days) => {
  const own = { from: '2026-04-01', to: '2026-03-01' };
  expect(daysOfReach(reach, '2026-11-18', own)).toEqual(days);
});
