import { checkLanes } from './check-lanes.ts';
import { ensurePrograms } from './needed-programs.ts';
import { runLanes } from './steps/run-lanes.ts';
import { conclude } from './steps/summary.ts';

// npm run check: what holds without a build.
if (!ensurePrograms(['chromium'])) process.exit(1);
conclude(await runLanes([checkLanes.unit, checkLanes.components]));
