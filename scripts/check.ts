import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { run } from './run.ts';

/** What came of a check. A check without tests of its own counts as one. */
export interface Outcome {
  /** Tests that held. */
  passed: number;
  /** Tests that didn't. */
  failed: number;
  /** What those are called, each with the first line of why; not for those without a name. */
  failures: string[];
}

/** Something that must hold. */
export interface Check {
  /** Its name, as it is printed. */
  name: string;
  /** Sees whether it holds, printing what it finds. */
  run(): Outcome;
}

/** A check that is one command: it holds when the command ends with 0. */
export function command(name: string, line: string): Check {
  const [program = '', ...parameters] = line.split(' ');
  return {
    name,
    run() {
      const held = run(program, parameters) === 0;
      return { passed: held ? 1 : 0, failed: held ? 0 : 1, failures: [] };
    },
  };
}

const assertion = z.object({
  fullName: z.string(),
  status: z.string(),
  failureMessages: z.array(z.string()),
});

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ assertionResults: z.array(assertion) })),
});
type Report = z.infer<typeof report>;

/** A check that is a project of vitest.config.ts; every test counts. */
export function tests(name: string, project: string): Check {
  return {
    name,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'ebb-tests-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const code = run('vitest', ['run', '--project', project, ...reporters]);
      const found = readReport(file);
      rmSync(folder, { recursive: true });
      // A file that can't be loaded, or an error outside a test, fails no test by name.
      const unnamed = code !== 0 && found.numFailedTests === 0 ? 1 : 0;
      const failed = found.numFailedTests + unnamed;
      return { passed: found.numPassedTests, failed, failures: failuresOf(found) };
    },
  };
}

function readReport(file: string): Report {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

function failuresOf({ testResults }: Report): string[] {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [why = ''] }) => `${fullName}: ${why.split('\n')[0]}`);
}
