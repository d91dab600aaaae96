/** Something that must hold: a program that ends with 0. */
export interface Step {
  /** Its name, as it is printed. */
  name: string;
  /** The program, of the search path or a file's path, and its parameters. */
  command: string[];
  /** After so many seconds it is ended. */
  limit: number;
  /** Whether it runs tests and tells of each; otherwise the step itself counts as one. */
  tellsTests: boolean;
}

/** A step that is one command. */
export function command(name: string, line: string, limit: number): Step {
  return { name, command: line.split(' '), limit, tellsTests: false };
}

/** A step that runs a project of vitest.config.ts; every test counts. */
export function tests(name: string, project: string, limit: number, files: string[] = []): Step {
  const reporters = ['--reporter=default', '--reporter=./scripts/steps/test-reporter.ts'];
  const vitest = ['vitest', 'run', '--project', project, ...reporters, ...files];
  return { name, command: vitest, limit, tellsTests: true };
}
