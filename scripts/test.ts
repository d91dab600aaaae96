import { type Check, command, type Outcome, tests } from './check.ts';
import { ensurePrograms } from './needed-programs.ts';

// npm test: everything that must hold, each as a step, all of them whatever the others say.
const importRules = ['noRestrictedImports', 'noRestrictedGlobals'].map(
  (rule) => `--only=style/${rule}`,
);
const checks: Check[] = [
  command('Format and lint', 'biome check --error-on-warnings .'),
  command(
    'Who imports whom',
    `biome lint ${importRules.join(' ')} --only=suspicious/noImportCycles .`,
  ),
  command('Types', 'tsc --noEmit'),
  command('Dead code', 'knip'),
  tests('Unit', 'unit'),
  tests('Components', 'components'),
  command('Build for Chrome and Edge', 'wxt zip'),
  command('Build for Firefox', 'wxt zip -b firefox'),
  command('Packed size', 'node scripts/packed-size.ts'),
  command('Mozilla’s linter', 'addons-linter .output/firefox'),
  tests('End to end in Chromium', 'chromium'),
  tests('End to end in Firefox', 'firefox'),
];

if (ensurePrograms(['chromium', 'firefox', 'Xvfb', 'xdotool'])) {
  finish(checks.map(runTimed));
} else {
  finish([{ name: 'Programs', passed: 0, failed: 1, failures: [], seconds: 0 }]);
}

interface Result extends Outcome {
  name: string;
  seconds: number;
}

function runTimed(check: Check): Result {
  console.log(`\n━━ ${check.name}`);
  const start = performance.now();
  const outcome = check.run();
  return { name: check.name, ...outcome, seconds: (performance.now() - start) / 1000 };
}

function finish(results: Result[]): void {
  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    const said = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    console.log(`${name.padEnd(32)} ${said.padEnd(26)} ${seconds.toFixed(1)} s`);
  }
  // The last lines are what is kept of a run elsewhere: they say what to look at.
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`);
  }
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
