import { command, type Step, tests } from './steps/step.ts';

const importRules = ['noRestrictedImports', 'noRestrictedGlobals'].map(
  (rule) => `--only=style/${rule}`,
);

/** What `npm run check` looks at, in lanes that run side by side and take about as long. */
export const checkLanes: { unit: Step[]; components: Step[] } = {
  unit: [command('Types', 'tsc --noEmit', 180), tests('Unit', 'unit', 900)],
  components: [
    command('Format and lint', 'biome check --error-on-warnings .', 120),
    command(
      'Who imports whom',
      `biome lint ${importRules.join(' ')} --only=suspicious/noImportCycles .`,
      120,
    ),
    command('Dead code', 'knip', 180),
    tests('Components', 'components', 900),
  ],
};
