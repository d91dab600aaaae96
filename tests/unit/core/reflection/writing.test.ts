import { describe, expect, test } from 'vitest';
import {
  asksForSigns,
  isWritten,
  type WeekWriting,
  weekWritingSchema,
  writingOf,
} from '../../../../core/reflection/writing.ts';

function wrote(week: string, fields: Partial<WeekWriting> = {}): WeekWriting {
  return { ...weekWritingSchema.parse({ week, changedAt: 0 }), ...fields };
}

describe('what was written in a week', () => {
  test('is found by its day when the week starts on another one by now', () => {
    const monday = wrote('2026-11-16', { answer: 'rest' });
    expect(writingOf([monday], '2026-11-15', 1)).toBe(monday);
    expect(writingOf([monday], '2026-11-22', 1).answer).toBe('');
  });

  test('is an empty page when there is nothing', () => {
    expect(writingOf([], '2026-11-16', 5)).toEqual({
      week: '2026-11-16',
      question: null,
      answer: '',
      pleasant: '',
      signs: {},
      changedAt: 5,
    });
    expect(isWritten(writingOf([], '2026-11-16', 5))).toBe(false);
    expect(isWritten(wrote('2026-11-16', { pleasant: 'figs' }))).toBe(true);
  });
});

describe('the signs of feeling lighter', () => {
  const answered = (week: string) => wrote(week, { signs: { trust: 'little' } });

  test.each([
    ['not in the first weeks', [], '2026-11-16', '2026-11-10', false],
    ['once some weeks have been', [], '2026-11-16', '2026-10-20', true],
    ['not the week after they were', [answered('2026-11-09')], '2026-11-16', '2026-01-01', false],
    ['again four weeks after', [answered('2026-10-19')], '2026-11-16', '2026-01-01', true],
    ['still in the week they were', [answered('2026-11-16')], '2026-11-16', '2026-01-01', true],
    ['in a past week as they would have been', [answered('2026-11-16')], '2026-10-05', null, true],
  ])('are asked about %s', (_, writings, week, began, asked) => {
    expect(asksForSigns(writings, week, began)).toBe(asked);
  });
});
