import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { Framebuffer } from '../support/display/framebuffer.ts';

/** Ink this dark has a contrast of at least 4.5 : 1 to the paper of the pause (luminance 0.9). */
const ink = 0.16;
/** Between the browser's own bars above, and what it says of loading below. */
const lines = { from: 160, to: 700 };
/** Fewer pixels of the grid than this are no words. */
const fewest = 20;

const screen = new Framebuffer(z.string().parse(workerData));
const nap = new Int32Array(new SharedArrayBuffer(4));
const now = () => performance.timeOrigin + performance.now();

// Once asked, it waits for a screen without ink, says so, and then when ink was first seen.
let looksFor: 'nothing' | 'paper' | 'ink' = 'nothing';
while (parentPort) {
  if (receiveMessageOnPort(parentPort) !== undefined) looksFor = 'paper';
  if (looksFor !== 'nothing') {
    const inked = screen.countDarker(ink, lines) >= fewest;
    if (looksFor === 'paper' && !inked) {
      parentPort.postMessage(now());
      looksFor = 'ink';
    } else if (looksFor === 'ink' && inked) {
      parentPort.postMessage(now());
      looksFor = 'nothing';
    }
  }
  Atomics.wait(nap, 0, 0, 2);
}
