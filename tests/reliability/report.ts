import { machine } from '../support/machine.ts';
import { requestsName } from './browser/requests.ts';
import { type Chapter, chapters } from './parts.ts';
import { results } from './results.ts';
import { keeps, type ReliabilityRow } from './row.ts';

/** A line with the days it was tried on. */
type DatedRow = ReliabilityRow & { days: string[] };

/** A part's lines as text, with what was found where it didn't hold. */
export function table(rows: readonly ReliabilityRow[]): string {
  return rows
    .flatMap((row) => {
      const counts = `${row.held.toLocaleString('en')} of ${row.tried.toLocaleString('en')}`;
      const line = `${keeps(row) ? ' ' : '✗'} ${row.name.padEnd(62)} ${counts.padStart(16)}  ${row.where}`;
      return [line, ...row.faults.map((fault) => `      ${fault}`)];
    })
    .join('\n');
}

/** Everything that has been tried, as docs/reliability.md. */
export function document(): string {
  return [
    '# Reliability',
    'Tried by `npm run reliability`, which writes this page: what was done to Ebb again and again, how often that was, and how often it held. What is in bold didn’t always.',
    `Tried on: ${machine()}. “In memory” is the background as it is shipped, in a browser and a database that are only in memory, where it can be stopped between any two writes.`,
    ...chapters.map(chapterText),
    requestsText(),
  ]
    .join('\n\n')
    .concat('\n');
}

function chapterText({ title, how, parts }: Chapter): string {
  const rows = parts.flatMap(({ name }) => datedRows(name)).filter((row) => !isRequests(row));
  const missing = parts.filter(({ name }) => !results.read(name)).map(({ name }) => name);
  return [
    `## ${title}`,
    how,
    ...(rows.length > 0 ? [tableText(rows)] : []),
    ...(missing.length > 0
      ? [`Not tried yet: \`npm run reliability -- --only ${missing.join(',')}\`.`]
      : []),
  ].join('\n\n');
}

/** All requests of all parts, as one line. */
function requestsText(): string {
  const rows = chapters
    .flatMap(({ parts }) => parts)
    .flatMap(({ name }) => datedRows(name))
    .filter(isRequests);
  const [first] = rows;
  const how = 'All that the browsers asked of the network while the above was tried in them.';
  if (!first) return ['## Requests', how].join('\n\n');
  const sum = (of: 'tried' | 'held') => rows.reduce((total, row) => total + row[of], 0);
  const where = [...new Set(rows.map((row) => row.where))].join(', ');
  const days = rows.flatMap((row) => row.days);
  const all = { ...first, where, days, tried: sum('tried'), held: sum('held') };
  const ofEbb = `Requests that Ebb made: ${all.tried - all.held}.`;
  return ['## Requests', how, tableText([all]), ofEbb].join('\n\n');
}

function isRequests({ name }: ReliabilityRow): boolean {
  return name === requestsName;
}

function datedRows(part: string): DatedRow[] {
  const result = results.read(part);
  return (result?.rows ?? []).map((row) => ({ ...row, days: [result?.day ?? ''] }));
}

function tableText(rows: readonly DatedRow[]): string {
  return [
    '| | tried | held | held means | where | when |',
    '|---|--:|--:|---|---|---|',
    ...rows.map((row) => {
      const held = row.held.toLocaleString('en');
      const days = [...new Set([row.days.toSorted()[0], row.days.toSorted().at(-1)])].join(' to ');
      return `| ${row.name} | ${row.tried.toLocaleString('en')} | ${keeps(row) ? held : `**${held}**`} | ${row.means} | ${row.where} | ${days} |`;
    }),
  ].join('\n');
}
