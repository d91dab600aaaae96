import type { Result } from './run-step.ts';

/** What is printed at the end: each step, each failure by name, and the sum as the last line. */
export function summary(results: Result[], seconds: number): string {
  const steps = results.map(({ name, passed, failed, seconds: took }) => {
    const said = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    return `${name.padEnd(32)} ${said.padEnd(26)} ${took.toFixed(1)} s`;
  });
  // The last lines are what is kept of a run elsewhere: they say what to look at.
  const failures = results.flatMap(({ name, failures }) =>
    failures.map((failure) => `\n✗ ${name}: ${failure}`),
  );
  const sum = (of: 'passed' | 'failed') => results.reduce((total, result) => total + result[of], 0);
  const whole = `${'All of it'.padEnd(59)} ${seconds.toFixed(1)} s`;
  return [
    ...['', ...steps, whole, ...failures],
    ...['', `${sum('passed')} passed, ${sum('failed')} failed`],
  ].join('\n');
}

/** Prints the summary, and has this process end with 1 if anything failed. */
export function conclude(results: Result[]): void {
  console.log(summary(results, performance.now() / 1000));
  if (results.some(({ failed }) => failed > 0)) process.exitCode = 1;
}
