/** What a spreadsheet would take for a formula, or for one that is marked as text. */
const formula = /^'*\s*[=+\-@＝＋－＠|%]/u;

/**
 * A table as CSV (RFC 4180): UTF-8, with the mark by which spreadsheets know that, and every cell quoted. A
 * cell that a spreadsheet would run as a formula has an apostrophe before it, and is text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\u{feff}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** What a cell said before `csv` wrote it: without the apostrophe that it may have put before it. */
export function withoutMark(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
