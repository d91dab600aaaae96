import { ensureBuilt } from './ensure-built.ts';
import { ensurePrograms } from './needed-programs.ts';
import { run } from './run.ts';

// npm run e2e -- chromium direct-visit: end-to-end tests in one browser; without a name all of them.
// Anything after the browser goes to vitest: also -t 'a bookmark'.
const [kind, ...rest] = process.argv.slice(2);
if (kind !== 'chromium' && kind !== 'firefox') {
  console.error('Which browser? npm run e2e -- chromium direct-visit, or firefox.');
  process.exit(1);
}
if (!ensurePrograms([kind, 'Xvfb', 'xdotool']) || !ensureBuilt(kind)) process.exit(1);
process.exitCode = run('vitest', ['run', '--project', kind, '--reporter=verbose', ...rest]);
