import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { TestEvent } from './test-event.ts';

/** Tells the runner of each test as it begins and ends: the name of one that never ends is known too. */
export default class TestReporter implements Reporter {
  onTestCaseReady(test: TestCase): void {
    tell({ type: 'began', test: nameOf(test) });
  }

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    const state = result.state === 'pending' ? 'failed' : result.state;
    tell({ type: 'ended', test: nameOf(test), state, why: firstLine(result.errors) });
  }

  /** A file that can't be loaded, or a hook that fails, fails no test by name. */
  onTestModuleEnd(module: TestModule): void {
    const errors = module.errors();
    if (errors.length > 0) fail(fileOf(module), errors);
  }

  /** An error that no test or file was awaiting. */
  onTestRunEnd(_: unknown, errors: readonly { message?: string }[]): void {
    if (errors.length > 0) fail('outside of any test', errors);
  }
}

function fail(test: string, errors: readonly { message?: string }[]): void {
  tell({ type: 'ended', test, state: 'failed', why: firstLine(errors) });
}

function tell(event: TestEvent): void {
  process.send?.(event);
}

function nameOf(test: TestCase): string {
  return `${fileOf(test.module)} > ${test.fullName}`;
}

function fileOf({ moduleId }: TestModule): string {
  return relative(process.cwd(), moduleId);
}

function firstLine(errors: readonly { message?: string }[] | undefined): string {
  return errors?.[0]?.message?.split('\n')[0] ?? '';
}
