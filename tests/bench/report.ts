import { machine } from '../support/machine.ts';
import { type Chapter, chapters, type Part } from './parts.ts';
import { results } from './results.ts';
import { type BenchmarkRow, keeps } from './row.ts';

/** A part's figures as lines of text, the broken promises marked. */
export function table(rows: readonly BenchmarkRow[]): string {
  return rows
    .map((row) => {
      const [name, value, promise, of] = cells(row);
      const kept = keeps(row) ? ' ' : '✗';
      return `${kept} ${name.padEnd(62)} ${value.padStart(12)}  ${promise.padEnd(12)} ${of}`;
    })
    .join('\n');
}

/** Everything that has been measured, as docs/benchmarks.md. */
export function document(): string {
  return [
    '# Benchmarks',
    'Measured by `npm run bench`, which writes this page. Figures are ratios, counts, or times within one run of one machine; a promise is the most a figure may be.',
    `Measured on: ${machine()}.`,
    ...chapters.map(chapterText),
  ]
    .join('\n\n')
    .concat('\n');
}

function chapterText({ title, how, parts }: Chapter): string {
  const groups = Map.groupBy(parts, ({ name, group }) => group ?? name);
  return [`## ${title}`, how, ...[...groups].map(groupText)].join('\n\n');
}

function groupText([group, parts]: [string, Part[]]): string {
  const measured = parts.flatMap(({ name }) => results.read(name) ?? []);
  if (measured.length === 0) return `Not measured yet: \`npm run bench -- --only ${group}\`.`;
  const days = measured.map(({ day }) => day).sort();
  return [
    `${[...new Set([days[0], days.at(-1)])].join(' to ')}, \`--only ${group}\`:`,
    '',
    '| | figure | promise | measured |',
    '|---|--:|--:|--:|',
    ...measured
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const [label, value, promise, of] = cells(row);
        return `| ${label} | ${keeps(row) ? value : `**${value}**`} | ${promise} | ${of} |`;
      }),
  ].join('\n');
}

function cells({ name, value, unit, promise, of }: BenchmarkRow): [string, string, string, string] {
  const figure = (number: number) => `${number.toLocaleString('en')} ${unit}`.trim();
  return [
    name,
    figure(value),
    promise === null ? '' : `≤ ${figure(promise)}`,
    of === undefined ? '' : of.toLocaleString('en'),
  ];
}
