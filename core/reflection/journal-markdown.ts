import { inline, quote } from './markdown.ts';

/** Something that was written, ready to be set as text. */
export interface EntryInWords {
  /** What it was written on, or to; the heading. */
  title: string;
  /** The day. */
  day: string;
  /** What stood above each line, empty for nothing, and what was written there. */
  lines: readonly { label: string; text: string }[];
}

/** What was written, as Markdown. Each text is quoted, so that nothing in it is taken for Markdown of ours. */
export function journalMarkdown(title: string, entries: readonly EntryInWords[]): string {
  const parts = [`# ${inline(title)}`, ...entries.flatMap(entryParts)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function entryParts({ title, day, lines }: EntryInWords): string[] {
  return [
    `## ${inline(title)}`,
    inline(day),
    ...lines.flatMap(({ label, text }) => [label && `**${inline(label)}**`, quote(text)]),
  ];
}
