import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { Framebuffer } from './framebuffer.ts';

const { framebuffer, colour } = z
  .object({ framebuffer: z.string(), colour: z.number() })
  .parse(workerData);
const nap = new Int32Array(new SharedArrayBuffer(4));
const screen = new Framebuffer(framebuffer);
const nothing = { pixels: 0, reads: 0, longestGap: 0 };

let seen = { ...nothing };
let last = performance.now();
while (parentPort) {
  // Asked first and read after, so that what was painted before the mark is in it.
  const marked = receiveMessageOnPort(parentPort) !== undefined;
  seen.pixels = Math.max(seen.pixels, screen.count(colour));
  seen.reads += 1;
  const now = performance.now();
  seen.longestGap = Math.max(seen.longestGap, now - last);
  last = now;
  if (marked) {
    parentPort.postMessage(seen);
    seen = { ...nothing };
  }
  Atomics.wait(nap, 0, 0, 2);
}
