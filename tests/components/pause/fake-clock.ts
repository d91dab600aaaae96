import type { Clock } from '../../../components/pause/clock.ts';

/** A clock that goes when it is told, and a page that is seen when it is told. */
export class FakeClock implements Clock {
  #now = 0;
  #seen: boolean;
  #due: { at: number; then: () => void }[] = [];
  #watching = new Set<() => void>();

  constructor(seen = true) {
    this.#seen = seen;
  }

  now = () => this.#now;
  visible = () => this.#seen;

  onVisibility = (changed: () => void) => {
    this.#watching.add(changed);
    return () => this.#watching.delete(changed);
  };

  after = (milliseconds: number, then: () => void) => {
    const timer = { at: this.#now + milliseconds, then };
    this.#due.push(timer);
    return () => {
      this.#due = this.#due.filter((other) => other !== timer);
    };
  };

  /** Lets time go by, and calls what comes due, in order. */
  pass(milliseconds: number) {
    this.#run(this.#now + milliseconds);
  }

  /** Lets time go by in one leap, as on a busy machine: what came due in it is called late. */
  leap(milliseconds: number) {
    this.#now += milliseconds;
    this.pass(0);
  }

  /** Hides the page, or shows it again. */
  see(seen: boolean) {
    this.#seen = seen;
    for (const changed of this.#watching) changed();
  }

  /** How many timers and listeners are still waiting. */
  get waiting() {
    return this.#due.length + this.#watching.size;
  }

  #run(until: number) {
    for (;;) {
      const [next] = this.#due.toSorted((a, b) => a.at - b.at);
      if (next === undefined || next.at > until) break;
      this.#due = this.#due.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.then();
    }
    this.#now = until;
  }
}
