import { parseArgs } from 'node:util';
import type { KeptResults } from '../../tests/support/kept-results.ts';

/** A part that can be measured by itself. */
interface Part<Row> {
  /** What it is called on the command line. */
  name: string;
  /** Measures a share of it, above 0 and up to 1. */
  measure(share: number): Promise<Row[]>;
}

/** What is measured in parts, and where it goes. */
export interface Measuring<Row> {
  /** All parts, in order. */
  parts: Part<Row>[];
  /** Where figures are kept between runs. */
  results: KeptResults<Row>;
  /** Rows as lines of text. */
  table(rows: readonly Row[]): string;
  /** Whether a row is as it should be. */
  keeps(row: Row): boolean;
  /** Writes the page of all that was measured; `share` is this run's. */
  writePage(share: number): void;
  /** Makes ready what is measured; `built` says to take the builds that are there. Gives whether it is. */
  prepare(parts: readonly Part<Row>[], built: boolean): boolean;
}

/**
 * Measures what the command line asks for, prints and keeps it, and ends the process: with 0 if all is as
 * it should be.
 *   --only words,frames   the parts whose names begin so
 *   --share 0.05          only so much of everything
 *   --resume              leaves out parts that have been measured whole
 *   --built               takes the builds that are there
 */
export async function measureParts<Row>(measuring: Measuring<Row>): Promise<never> {
  const { values: asked } = parseArgs({
    options: {
      only: { type: 'string' },
      share: { type: 'string', default: '1' },
      resume: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
    },
  });
  const share = Number(asked.share);
  const isWanted = ({ name }: Part<Row>) =>
    !(asked.resume && measuring.results.read(name)?.share === 1) &&
    (!asked.only || asked.only.split(',').some((beginning) => name.startsWith(beginning)));
  const parts = measuring.parts.filter(isWanted);
  if (!(share > 0 && share <= 1)) end('--share is above 0 and at most 1.');
  if (parts.length === 0) end('No part is called so, or all have been measured.');
  if (!measuring.prepare(parts, asked.built)) end('');
  let broken = 0;
  for (const part of parts) broken += await measure(part, share, measuring);
  if (broken > 0) console.log(`\n${broken} figures are not what is promised.`);
  process.exit(broken > 0 ? 1 : 0);
}

/** Measures a part, prints it and keeps it. Gives how many figures are not what is promised. */
async function measure<Row>(
  part: Part<Row>,
  share: number,
  { table, results, writePage, keeps }: Measuring<Row>,
): Promise<number> {
  console.log(`\n━━ ${part.name}`);
  const start = performance.now();
  const rows = await part.measure(share).catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
  if (!rows) return 1;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${table(rows)}\n  ${seconds} s`);
  results.write(part.name, { day: new Date().toLocaleDateString('sv'), share, seconds, rows });
  writePage(share);
  return rows.filter((row) => !keeps(row)).length;
}

function end(why: string): never {
  if (why) console.error(why);
  process.exit(1);
}
