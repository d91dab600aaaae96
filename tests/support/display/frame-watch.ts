import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What the watching thread saw since the last mark. */
export interface Seen {
  /** The most pixels of the loud colour in any frame, on a grid of every fourth. */
  pixels: number;
  /** How often the screen was read. */
  reads: number;
  /** The longest time between two reads, milliseconds. */
  longestGap: number;
}

/** Reads a display all the time, every two milliseconds, in a thread of its own. */
export class FrameWatch {
  readonly #worker: Worker;

  /** Starts to watch. `framebuffer` is a display's file, `colour` is 0xrrggbb. */
  constructor(framebuffer: string, colour: number) {
    const thread = new URL('./frame-watch-thread.ts', import.meta.url);
    this.#worker = new Worker(thread, { workerData: { framebuffer, colour } });
  }

  /** What was seen since the last call (or the start); the next one begins here. */
  async mark(): Promise<Seen> {
    this.#worker.postMessage('mark');
    const [seen] = await once(this.#worker, 'message');
    return seen;
  }

  /** Waits until the colour is on the screen; a test's own time limit ends it. */
  async untilSeen(): Promise<void> {
    while ((await this.mark()).pixels === 0);
  }

  /** Waits until the colour is gone from the screen; what is seen from here on counts anew. */
  async untilGone(): Promise<void> {
    await this.mark();
    while ((await this.mark()).pixels > 0);
  }

  /** Stops watching. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
