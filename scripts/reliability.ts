import { writeFileSync } from 'node:fs';
import { countsOf } from '../tests/reliability/counts.ts';
import { chapters } from '../tests/reliability/parts.ts';
import { document, table } from '../tests/reliability/report.ts';
import { results } from '../tests/reliability/results.ts';
import { keeps } from '../tests/reliability/row.ts';
import type { Kind } from '../tests/support/built.ts';
import { makeSuiteCopy } from '../tests/support/suite-copy.ts';
import { ensureBuilt } from './ensure-built.ts';
import { ensurePrograms } from './needed-programs.ts';
import { measureParts } from './steps/measure-parts.ts';

// npm run reliability: what Ebb must outlast, tried; steps/measure-parts.ts has what may be asked.
const parts = chapters.flatMap((chapter) => chapter.parts);

await measureParts({
  parts: parts.map((part) => ({ ...part, measure: (share) => part.measure(countsOf(share)) })),
  results,
  table,
  keeps,
  // The counts stand beside each line, so a part of a run is as true as a whole one.
  writePage: () => writeFileSync('docs/reliability.md', document()),
  prepare(wanted, built) {
    const names = new Set(wanted.map(({ name }) => name));
    const kinds = new Set(
      parts.flatMap(({ name, kind }) => (names.has(name) && kind ? [kind] : [])),
    );
    if (!ensurePrograms(kinds.size > 0 ? [...kinds, 'Xvfb'] : [])) return false;
    return [...kinds].every((kind) => isReady(kind, built));
  },
});

function isReady(kind: Kind, built: boolean): boolean {
  if (!built && !ensureBuilt(kind)) return false;
  makeSuiteCopy(kind);
  return true;
}
