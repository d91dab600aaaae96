import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { Framebuffer } from './framebuffer.ts';

const { framebuffer, colour, awake } = z
  .object({ framebuffer: z.string(), colour: z.number(), awake: z.instanceof(Int32Array) })
  .parse(workerData);
const nap = new Int32Array(new SharedArrayBuffer(4));
const screen = new Framebuffer(framebuffer);

let pixels = 0;
while (parentPort) {
  // Woken again: what was seen before the rest is nobody's question.
  if (Atomics.wait(awake, 0, 0) === 'ok') pixels = 0;
  // Asked first and read after, so that what was painted before the mark is in it.
  const marked = receiveMessageOnPort(parentPort) !== undefined;
  pixels = Math.max(pixels, screen.count(colour));
  if (marked) {
    parentPort.postMessage({ pixels });
    pixels = 0;
  }
  Atomics.wait(nap, 0, 0, 2);
}
