import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';

const time = z.tuple([z.number()]);

/** Reads a display every two milliseconds, in a thread of its own, for words that can be read. */
export class InkWatch {
  readonly #worker: Worker;

  /** Takes a display's file. */
  constructor(framebuffer: string) {
    const thread = new URL('./ink-watch-thread.ts', import.meta.url);
    this.#worker = new Worker(thread, { workerData: framebuffer });
  }

  /** Waits until there are no words on the screen. From then on it looks for the first. */
  async untilNone(): Promise<void> {
    this.#worker.postMessage('look');
    await once(this.#worker, 'message');
  }

  /** Waits for words. Gives when they were first on the screen, milliseconds UTC. */
  async untilWords(): Promise<number> {
    const [at] = time.parse(await once(this.#worker, 'message'));
    return at;
  }

  /** Stops watching. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
