import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What each archive may weigh, in bytes: what a store hands out (60 kB of it type for the pages; the rest code, words,
// sites and helplines), and the sources Mozilla asks for.
const limits = { chrome: 420_000, firefox: 420_000, sources: 3_000_000 };
const folder = '.output';
for (const [name, limit] of Object.entries(limits)) {
  const file = readdirSync(folder).find(
    (one) => one.startsWith('ebb-') && one.endsWith(`-${name}.zip`),
  );
  const bytes = file ? statSync(join(folder, file)).size : Number.NaN;
  console.log(`${name} ${(bytes / 1000).toFixed(1)} kB of ${limit / 1000}`);
  if (!(bytes <= limit)) process.exitCode = 1;
}
