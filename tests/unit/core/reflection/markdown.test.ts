import { expect, test } from 'vitest';
import { weekMarkdown } from '../../../../core/reflection/markdown.ts';

test('a week as Markdown has its words, its table and what was written', () => {
  expect(
    weekMarkdown({
      title: 'The week of 16 November',
      dates: '16 – 22 November 2026',
      paragraphs: ['There were two pauses.', '', 'A wave can come and go.'],
      table: { head: ['Day', 'turned back'], rows: [['Monday', '2']] },
      written: [{ asked: 'What was short?', answer: 'Sleep.\n\nAnd # quiet *really*' }],
    }),
  ).toBe(`# The week of 16 November

16 – 22 November 2026

There were two pauses.

A wave can come and go.

| Day | turned back |
| --- | --- |
| Monday | 2 |

**What was short?**

> Sleep.
>
> And \\# quiet \\*really\\*
`);
});

test('a week without a pause has no table', () => {
  const markdown = weekMarkdown({
    title: 'A',
    dates: 'b',
    paragraphs: ['A quiet week.'],
    table: null,
    written: [],
  });
  expect(markdown).toBe('# A\n\nb\n\nA quiet week.\n');
});
