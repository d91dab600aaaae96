/** A week in words, ready to be set as text. */
export interface WeekInWords {
  /** The heading. */
  title: string;
  /** The days it spans. */
  dates: string;
  /** What it says of itself. */
  paragraphs: readonly string[];
  /** What was drawn, as a table: a head and rows of as many cells. */
  table: { head: readonly string[]; rows: readonly (readonly string[])[] } | null;
  /** What was asked and what was written to it. */
  written: readonly { asked: string; answer: string }[];
}

/** A week as Markdown. What was written is quoted, so that nothing in it is taken for Markdown of ours. */
export function weekMarkdown({ title, dates, paragraphs, table, written }: WeekInWords): string {
  const parts = [
    `# ${inline(title)}`,
    inline(dates),
    ...paragraphs.map(inline),
    ...(table ? [tableMarkdown(table)] : []),
    ...written.flatMap(({ asked, answer }) => [`**${inline(asked)}**`, quote(answer)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function tableMarkdown({ head, rows }: NonNullable<WeekInWords['table']>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What was written, as a quotation. */
export function quote(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');
}

function cell(text: string): string {
  return text === '---' ? text : inline(text).replaceAll('|', '\\|');
}

/** Text with the characters escaped that would mean something in Markdown. */
export function inline(text: string): string {
  return text.trim().replace(/[\\`*_[\]<>#]/g, '\\$&');
}
