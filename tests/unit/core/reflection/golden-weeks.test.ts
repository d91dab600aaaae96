import { expect, test } from 'vitest';
import { readWeek, type WeekReading } from '../../../../core/reflection/week-reading.ts';
import { goldenWeeks } from '../../../fixtures/golden-weeks.ts';

test.each(goldenWeeks.map((golden) => [golden.name, golden] as const))(
  'the letter of the golden week %s is as it was written down',
  async (name, { week, weekStart, moments, today, began, snoozed }) => {
    const source = { week, moments, today, began, snoozed: new Set(snoozed) };
    await expect(written(readWeek(source, weekStart))).toMatchFileSnapshot(
      `../../../fixtures/golden-weeks/${name}.txt`,
    );
  },
);

/** A reading as lines: the days with their pauses, then each sentence with its values and moments. */
function written({ facts, letter: { mood, ...paragraphs } }: WeekReading): string {
  const days = facts.days.map(({ day, pauses }) => `${day} ${pauses.length}`);
  const sentences = Object.entries(paragraphs).flatMap(([paragraph, said]) =>
    said.map(({ key, values, momentIds }) =>
      [paragraph, key, JSON.stringify(values), ...momentIds].join(' '),
    ),
  );
  return [...days, mood, ...sentences, ''].join('\n');
}
