import { checkLanes } from './check-lanes.ts';
import { ensurePrograms } from './needed-programs.ts';
import { runLanes } from './steps/run-lanes.ts';
import { command, type Step, tests } from './steps/step.ts';
import { conclude } from './steps/summary.ts';

// npm test: everything that must hold. The suite runs in what is built, so it comes after the builds.
const builds: Step[] = [
  command('Build for Chrome and Edge', 'wxt zip', 240),
  command('Build for Firefox', 'wxt zip -b firefox', 240),
  command('Packed size', 'node scripts/packed-size.ts', 30),
  command('Mozilla’s linter', 'addons-linter .output/firefox', 180),
  command('Build for Safari', 'wxt build -b safari', 240),
  tests('What is built for Safari', 'safari', 60),
];
const suite = [
  tests('End to end in Chromium', 'chromium', 1500),
  tests('End to end in Firefox', 'firefox', 1500),
];

if (!ensurePrograms(['chromium', 'firefox', 'Xvfb', 'xdotool'])) {
  const missing = { passed: 0, failed: 1, failures: ['not all are there'], seconds: 0 };
  conclude([{ name: 'Programs', ...missing }]);
} else {
  const before = await runLanes([checkLanes.unit, [...builds, ...checkLanes.components]]);
  // One browser after the other: side by side on two cores, tests of frames failed that hold alone.
  conclude([...before, ...(await runLanes([suite]))]);
}
