import type { Step } from './step.ts';
import { type TestEvent, testEventSchema } from './test-event.ts';

/** What came of a step. */
export interface Outcome {
  /** What held. */
  passed: number;
  /** What didn't. */
  failed: number;
  /** What didn't by name, each with the first line of why. */
  failures: string[];
}

/** How a step's program ended: with a code, or at the limit. */
export type Ending = { code: number } | 'limit';

/** Counts the tests of a step as they are told, and knows which are running. */
export class Tally {
  readonly #running = new Set<string>();
  readonly #failures: string[] = [];
  #passed = 0;

  /** Takes what the step's program has told. */
  take(message: unknown): void {
    const { data } = testEventSchema.safeParse(message);
    if (data) this.#count(data);
  }

  #count(event: TestEvent): void {
    if (event.type === 'began') {
      this.#running.add(event.test);
      return;
    }
    this.#running.delete(event.test);
    if (event.state === 'passed') this.#passed += 1;
    if (event.state === 'failed') this.#failures.push(`${event.test}: ${event.why}`);
  }

  /** What came of the step. A program that ended badly is a failure even if no test was. */
  outcome(step: Step, ending: Ending): Outcome {
    const failures = [...this.#failures];
    if (ending === 'limit') failures.push(`ended after ${step.limit} s${this.#where()}`);
    else if (ending.code !== 0 && failures.length === 0)
      failures.push(`ended with ${ending.code}${this.#where()}`);
    else if (step.tellsTests && this.#passed + failures.length === 0)
      failures.push('no test was run');
    const held = failures.length === 0 ? 1 : 0;
    const passed = step.tellsTests ? this.#passed : held;
    return { passed, failed: failures.length, failures };
  }

  #where(): string {
    return this.#running.size > 0 ? ` in ${[...this.#running].join(', ')}` : '';
  }
}
