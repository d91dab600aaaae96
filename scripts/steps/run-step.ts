import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { endProcessesWith } from './end-processes.ts';
import type { Step } from './step.ts';
import { type Ending, type Outcome, Tally } from './tally.ts';

/** Takes a line that a step has printed. */
export type Print = (line: string) => void;

/** What came of a step, and how long it took. */
export interface Result extends Outcome {
  /** The step's name. */
  name: string;
  /** How long it took. */
  seconds: number;
}

/**
 * Runs a step, with a folder of its own for what is temporary. At its end, or at its limit, whatever
 * it has started and left running is ended, and the folder is removed.
 */
export async function runStep(step: Step, print: Print): Promise<Result> {
  // The step after one that was ended with the runner shall not begin.
  if (runnerEnds) await new Promise<never>(() => undefined);
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'ebb-step-'));
  const tally = new Tally();
  const child = begin(step, folder, tally, print);
  const toldAll = Promise.all(['close', 'disconnect'].map((event) => heard(child, event)));
  const ending = await finish(child, step, print);
  await clear(folder);
  // What it said last may come after its end; where nothing could be cleared, perhaps never.
  await Promise.race([toldAll, setTimeout(2000, undefined, { ref: false })]);
  const seconds = (performance.now() - start) / 1000;
  return { name: step.name, ...tally.outcome(step, ending), seconds };
}

/** Folders of the steps that are running: they know what to end when the runner itself is ended. */
const folders = new Set<string>();
let runnerEnds = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    runnerEnds = true;
    await Promise.all([...folders].map(clear));
    process.exit(1);
  });
}

function begin({ command }: Step, folder: string, tally: Tally, print: Print): ChildProcess {
  folders.add(folder);
  const [program = '', ...parameters] = command;
  const child = spawn(program, parameters, {
    // A group of its own: signals to this one are passed on by `clear`, to all that it has started.
    detached: true,
    env: { ...process.env, TMPDIR: folder },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.on('message', (message) => tally.take(message));
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface(output).on('line', print);
  }
  return child;
}

/** Waits for a step's program to end, until its limit. */
function finish(child: ChildProcess, { limit }: Step, print: Print): Promise<Ending> {
  return new Promise((resolve) => {
    const timer = globalThis.setTimeout(() => {
      child.kill();
      resolve('limit');
    }, limit * 1000);
    const end = (code: number) => {
      clearTimeout(timer);
      resolve({ code });
    };
    child.once('error', (error) => {
      print(error.message);
      end(1);
    });
    // Not `close`: what it left running may hold its output open for ever.
    child.once('exit', (code) => end(code ?? 1));
  });
}

function heard(child: ChildProcess, event: string): Promise<void> {
  return new Promise((resolve) => child.once(event, () => resolve()));
}

async function clear(folder: string): Promise<void> {
  await endProcessesWith(`TMPDIR=${folder}`);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}
