import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countsOf } from '../tests/bench/counts.ts';
import { chapters, type Part } from '../tests/bench/parts.ts';
import { document, table } from '../tests/bench/report.ts';
import { readResult, writeResult } from '../tests/bench/results.ts';
import { keeps } from '../tests/bench/row.ts';
import { makeSuiteCopy } from '../tests/support/suite-copy.ts';
import { ensurePrograms } from './needed-programs.ts';
import { run } from './run.ts';

// npm run bench: everything that is promised in numbers, measured.
//   --only words,frames   the parts whose names begin so
//   --share 0.05          only so much of everything, to try it; docs/benchmarks.md stays as it is
//   --resume              leaves out parts that have been measured whole
//   --built               takes the builds that are there
const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    share: { type: 'string', default: '1' },
    resume: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
  },
});

const builds = ['zip', 'zip -b firefox'];
const share = Number(asked.share);
const parts = chapters.flatMap((chapter) => chapter.parts).filter(isWanted);

if (!(share > 0 && share <= 1)) end('--share is above 0 and at most 1.');
if (parts.length === 0) end('No part of the benchmark is called so.');
if (!ensurePrograms(['chromium', 'firefox', 'Xvfb'])) end('');
if (!asked.built && builds.some((build) => run('wxt', build.split(' ')) !== 0)) end('');
for (const kind of ['chromium', 'firefox'] as const) makeSuiteCopy(kind);

let broken = 0;
for (const part of parts) broken += await measure(part);
if (broken > 0) console.log(`\n${broken} figures are not what is promised.`);
process.exit(broken > 0 ? 1 : 0);

function isWanted({ name }: Part): boolean {
  if (asked.resume && readResult(name)?.share === 1) return false;
  return !asked.only || asked.only.split(',').some((beginning) => name.startsWith(beginning));
}

/** Measures a part, prints it and keeps it. Gives how many figures are not what is promised. */
async function measure({ name, measure }: Part): Promise<number> {
  console.log(`\n━━ ${name}`);
  const start = performance.now();
  const rows = await measure(countsOf(share)).catch((error: unknown) => error);
  if (!Array.isArray(rows)) {
    console.error(rows);
    return 1;
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${table(rows)}\n  ${seconds} s`);
  writeResult(name, { day: new Date().toLocaleDateString('sv'), share, seconds, rows });
  if (share === 1) writeFileSync('docs/benchmarks.md', document());
  return rows.filter((row) => !keeps(row)).length;
}

function end(why: string): never {
  if (why) console.error(why);
  process.exit(1);
}
