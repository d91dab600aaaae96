import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { until } from '../until.ts';
import { within } from '../within.ts';

/** What the watching thread saw since the last mark. */
export interface Seen {
  /** The most pixels of the loud colour in any frame, on a grid of every fourth. */
  pixels: number;
}

/** Reads a display every two milliseconds while it is asked to, in a thread of its own. */
export class FrameWatch {
  readonly #worker: Worker;
  /** 1 while the thread reads; it sleeps until that changes. */
  readonly #awake = new Int32Array(new SharedArrayBuffer(4));

  /** Is at rest at first. `framebuffer` is a display's file, `colour` is 0xrrggbb. */
  constructor(framebuffer: string, colour: number) {
    const thread = new URL('./frame-watch-thread.ts', import.meta.url);
    this.#worker = new Worker(thread, { workerData: { framebuffer, colour, awake: this.#awake } });
  }

  /** Goes on watching, or begins to. Gives what was seen since the last call. */
  async mark(): Promise<Seen> {
    Atomics.store(this.#awake, 0, 1);
    Atomics.notify(this.#awake, 0);
    this.#worker.postMessage('mark');
    const [seen] = await within('the thread that watches', once(this.#worker, 'message'));
    return seen;
  }

  /** Waits until the colour is on the screen. */
  async untilSeen(): Promise<void> {
    await until('the page on the screen', async () => (await this.mark()).pixels > 0);
  }

  /** Waits until the colour is gone from the screen; what is seen from here on counts anew. */
  async untilGone(): Promise<void> {
    await this.mark();
    await until('the page gone from the screen', async () => (await this.mark()).pixels === 0);
  }

  /** Stops reading until the next mark. */
  rest(): void {
    Atomics.store(this.#awake, 0, 0);
  }

  /** Stops for good. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
