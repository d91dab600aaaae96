import { describe, expect, test } from 'vitest';
import first from '../../../../content/questions/first.ts';
import weekly from '../../../../content/questions/weekly.ts';
import { addDays } from '../../../../core/calendar/local-day.ts';
import {
  type Asked,
  closingQuestion,
  fitSigns,
  pleasantPrompt,
  questionWithId,
  weeklyQuestion,
} from '../../../../core/reflection/questions.ts';

const anyone: Asked = {
  ...{ endedBy: null, endedOn: null, hurt: false },
  ...{ circumstances: [], addedAt: 0 },
};
const weeks = Array.from({ length: 60 }, (_, index) => addDays('2026-01-05', 7 * index));
const about = (id: string) => weekly.find((question) => question.id === id);

describe('where someone died', () => {
  const died: Asked = { ...anyone, endedBy: 'died' };

  test('no week asks for anything that needs them to live', () => {
    const asked = weeks.map((week) => weeklyQuestion(week, [anyone, died], 0).id);
    for (const id of asked) expect(about(id)).toHaveProperty('living', false);
    expect(new Set(asked).size).toBeGreaterThanOrEqual(12);
  });

  test('the signs of feeling lighter aren’t asked about', () => {
    expect(fitSigns([anyone], '2026-01-05')).toBe(true);
    expect(fitSigns([anyone, died], '2026-01-05')).toBe(false);
  });
});

describe('in the first days', () => {
  const listed = (day: string): Asked => ({ ...anyone, addedAt: Date.parse(day) });
  const ended = (day: string): Asked => ({ ...anyone, endedOn: day });

  test('the question is one for a first day, whoever is listed, and can be changed for another', () => {
    const people = [listed('2026-01-07'), { ...anyone, endedBy: 'died' as const, hurt: true }];
    const asked = [0, 1, 2].map((skips) => weeklyQuestion('2026-01-05', people, skips, true).id);
    expect(new Set(asked)).toEqual(new Set(first.map(({ id }) => id)));
    for (const id of asked) expect(questionWithId(id)?.id).toBe(id);
  });

  test('and afterwards it never is', () => {
    const asked = weeks.map((week) => weeklyQuestion(week, [anyone], 0).id);
    for (const { id } of first) expect(asked).not.toContain(id);
  });

  test.each([
    ['six weeks after the day they were listed', listed('2026-01-07'), '2026-02-18', true],
    ['not a day sooner', listed('2026-01-07'), '2026-02-17', false],
    ['six weeks after it ended', ended('2026-01-07'), '2026-02-18', true],
    ['not sooner, however long ago they were listed', ended('2026-01-07'), '2026-02-17', false],
  ])('the signs of feeling lighter are asked about %s', (_, person, day, isAsked) => {
    expect(fitSigns([anyone, person], day)).toBe(isAsked);
  });
});

describe('the question of a week', () => {
  test('stays the same for the same week and is another the week after', () => {
    for (const [index, week] of weeks.entries()) {
      const question = weeklyQuestion(week, [anyone], 0);
      expect(weeklyQuestion(week, [anyone], 0)).toEqual(question);
      const before = weeks[index - 1];
      if (before) expect(weeklyQuestion(before, [anyone], 0).id).not.toBe(question.id);
    }
  });

  test('comes round to all that fit before one comes again', () => {
    const fitting = weekly.filter(({ fits }) => fits.length === 0).length;
    const asked = weeks.slice(0, fitting).map((week) => weeklyQuestion(week, [anyone], 0).id);
    expect(new Set(asked).size).toBe(fitting);
  });

  test('is another when it is changed', () => {
    expect(weeklyQuestion('2026-01-05', [], 1)).toEqual(weeklyQuestion('2026-01-12', [], 0));
  });

  test('asks nobody who was harmed what looking gave, what they hoped for, or what they miss', () => {
    const harmed = { ...anyone, circumstances: ['afraid' as const] };
    const asked = weeks.map((week) => weeklyQuestion(week, [harmed], 0).text);
    expect(asked.filter((text) => /\bgive|hoping|\bmiss/i.test(text))).toEqual([]);
  });

  test('is none that would hurt someone who was hurt', () => {
    const asked = weeks.map((week) => weeklyQuestion(week, [anyone, { ...anyone, hurt: true }], 0));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ id }) => !about(id)?.hurt)).toEqual([]);
  });

  test('is none for later in the first weeks', () => {
    const early = { ...anyone, endedOn: '2026-12-31' };
    const asked = weeks.slice(0, 50).map((week) => weeklyQuestion(week, [early], 0));
    expect(asked).toHaveLength(50);
    expect(asked.filter(({ id }) => about(id)?.from !== 'any')).toEqual([]);
  });

  test('can be found again by its id', () => {
    expect(questionWithId('own-hour')?.text).toBe(about('own-hour')?.text);
    expect(questionWithId('gone')).toBeNull();
  });
});

test('one pleasant thing is asked for in other words the week after', () => {
  expect(pleasantPrompt('2026-01-05')).not.toEqual(pleasantPrompt('2026-01-12'));
});

test('the last question fits who it is about', () => {
  const days = weeks.map((week) => closingQuestion({ ...anyone, hurt: true }, week).id);
  expect(days).not.toContain('keep');
  expect(new Set(days)).toContain('leave-here');
});
