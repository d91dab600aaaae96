import { writeFileSync } from 'node:fs';
import { countsOf } from '../tests/bench/counts.ts';
import { chapters } from '../tests/bench/parts.ts';
import { document, table } from '../tests/bench/report.ts';
import { results } from '../tests/bench/results.ts';
import { keeps } from '../tests/bench/row.ts';
import { makeSuiteCopy } from '../tests/support/suite-copy.ts';
import { ensurePrograms } from './needed-programs.ts';
import { run } from './run.ts';
import { measureParts } from './steps/measure-parts.ts';

// npm run bench: everything that is promised in numbers, measured; steps/measure-parts.ts has what may be asked.
const builds = ['zip', 'zip -b firefox'];

await measureParts({
  parts: chapters
    .flatMap(({ parts }) => parts)
    .map((part) => ({ ...part, measure: (share) => part.measure(countsOf(share)) })),
  results,
  table,
  keeps,
  // Part of a run is only to try it.
  writePage: (share) => share === 1 && writeFileSync('docs/benchmarks.md', document()),
  prepare(_, built) {
    if (!ensurePrograms(['chromium', 'firefox', 'Xvfb'])) return false;
    if (!built && builds.some((build) => run('wxt', build.split(' ')) !== 0)) return false;
    for (const kind of ['chromium', 'firefox'] as const) makeSuiteCopy(kind);
    return true;
  },
});
