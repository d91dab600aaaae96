import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// What each archive may weigh, in bytes: what a store hands out (70 kB of it type for the pages; the rest code, words,
// sites and helplines), and the sources Mozilla asks for.
const limits = { chrome: 440_000, firefox: 440_000, sources: 3_000_000 };
const folder = '.output';
/** What the type of the pages may weigh, bytes. */
const mostType = 120_000;

for (const [name, limit] of Object.entries(limits)) {
  const file = readdirSync(folder).find(
    (one) => one.startsWith('ebb-') && one.endsWith(`-${name}.zip`),
  );
  const bytes = file ? statSync(join(folder, file)).size : Number.NaN;
  console.log(`${name} ${(bytes / 1000).toFixed(1)} kB of ${limit / 1000}`);
  if (!(bytes <= limit)) process.exitCode = 1;
}
const assets = join(folder, 'chrome', 'assets');
const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
const type = fonts.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);
console.log(`type ${(type / 1000).toFixed(1)} kB of ${mostType / 1000}, in ${fonts.length} files`);
if (!(type > 0 && type <= mostType)) process.exitCode = 1;
