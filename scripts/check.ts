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
      return { passed: held ? 1 : 0, failed: held ? 0 : 1 };
    },
  };
}

const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** A check that is a project of vitest.config.ts; every test counts. */
export function tests(name: string, project: string): Check {
  return {
    name,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'ebb-tests-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const code = run('vitest', ['run', '--project', project, ...reporters]);
      const { numPassedTests, numFailedTests } = readReport(file);
      rmSync(folder, { recursive: true });
      // A file that can't be loaded, or an error outside a test, fails no test by name.
      const unnamed = code !== 0 && numFailedTests === 0 ? 1 : 0;
      return { passed: numPassedTests, failed: numFailedTests + unnamed };
    },
  };
}

function readReport(file: string): z.infer<typeof report> {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
