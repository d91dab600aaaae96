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
    return new Promise((resolve, reject) => {
      this.#worker.once('message', resolve);
      this.#worker.once('error', reject);
    });
  }

  /** Stops watching. */
  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
