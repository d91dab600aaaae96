import { expect, test } from 'vitest';
import { journalMarkdown } from '../../../../core/reflection/journal-markdown.ts';

test('what was written is Markdown with its pages, days and lines, each text quoted', () => {
  expect(
    journalMarkdown('Kept thoughts', [
      {
        title: 'A kept thought',
        day: 'November 1',
        lines: [{ label: '', text: '# not a heading' }],
      },
      {
        title: 'The whole picture',
        day: 'November 2',
        lines: [
          { label: 'What was good', text: 'The boats.\n\nAll of *them*.' },
          { label: 'What was hard', text: 'The silence.' },
        ],
      },
      { title: 'I’ve had enough', day: 'November 3', lines: [] },
    ]),
  ).toBe(`# Kept thoughts

## A kept thought

November 1

> \\# not a heading

## The whole picture

November 2

**What was good**

> The boats.
>
> All of \\*them\\*.

**What was hard**

> The silence.

## I’ve had enough

November 3
`);
});
