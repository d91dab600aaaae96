import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runLanes } from '../../../../scripts/steps/run-lanes.ts';
import { runStep } from '../../../../scripts/steps/run-step.ts';
import type { Step } from '../../../../scripts/steps/step.ts';

const folder = mkdtempSync(join(tmpdir(), 'ebb-runner-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** No limit is reached by itself, however busy the machine: `reachLimit` has the clock go on. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const limit = 20;

/** A step that is a small program. */
function step(name: string, source: string, rest: Partial<Step> = {}): Step {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, source);
  return { name, command: [process.execPath, file], limit, tellsTests: false, ...rest };
}

const forEver = 'setInterval(() => {}, 1000);';
const tell = (type: string, test: string, state = 'passed', why = '') =>
  `process.send(${JSON.stringify({ type, test, state, why })});`;
const hang = `console.log('hangs'); ${forEver}`;
const silent = () => undefined;

/** Has the limit come once a program says that it hangs. */
function reachLimit(line: string): void {
  if (line.endsWith('hangs')) vi.advanceTimersByTime(limit * 1000);
}

describe('a step', () => {
  it('holds when its program ends with 0, and prints what it says', async () => {
    const said: string[] = [];
    const talks = step('talks', 'console.log("one"); console.error("two");');
    const result = await runStep(talks, (line) => said.push(line));
    expect(result).toMatchObject({ passed: 1, failed: 0, failures: [] });
    expect(said.toSorted()).toEqual(['one', 'two']);
  });

  it('fails when its program ends with anything else, or can’t be started', async () => {
    const ends = await runStep(step('ends', 'process.exit(3)'), silent);
    expect(ends).toMatchObject({ passed: 0, failed: 1, failures: ['ended with 3'] });
    const missing = await runStep(step('missing', '', { command: ['no-such-program'] }), silent);
    expect(missing).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts the tests it tells of, and names those that failed', async () => {
    const source = `${tell('began', 'a')} ${tell('ended', 'a')}
      ${tell('began', 'b')} ${tell('ended', 'b', 'failed', 'it is red')} process.exitCode = 1;`;
    const result = await runStep(step('tests', source, { tellsTests: true }), silent);
    expect(result).toMatchObject({ passed: 1, failed: 1, failures: ['b: it is red'] });
  });

  it('that should tell of tests and tells of none fails, even with 0', async () => {
    const result = await runStep(step('none', '', { tellsTests: true }), silent);
    expect(result.failures).toEqual(['no test was run']);
  });

  it('that hangs is ended, and says in which test', async () => {
    const source = `${tell('began', 'a')} ${tell('ended', 'a')} ${tell('began', 'b')} ${hang}`;
    const hangs = step('hangs', source, { tellsTests: true });
    const result = await runStep(hangs, reachLimit);
    expect(result).toMatchObject({
      passed: 1,
      failed: 1,
      failures: [`ended after ${limit} s in b`],
    });
  });

  it.for([
    { how: 'hangs', last: hang },
    { how: 'has ended', last: 'child.unref();' },
  ])('that $how takes with it what it started in groups of their own', async ({ how, last }) => {
    const note = join(folder, `id-${how}`);
    const source = `
      const child = require('node:child_process').spawn(
        process.execPath, ['-e', ${JSON.stringify(forEver)}], { detached: true, stdio: 'ignore' });
      require('node:fs').writeFileSync(${JSON.stringify(note)}, String(child.pid));
      ${last}`;
    await runStep(step(`leaves-${how}`, source), reachLimit);
    expect(runs(Number(readFileSync(note, 'utf8')))).toBe(false);
  });
});

describe('lanes', () => {
  it('go on after a step that hangs, beside each other', async () => {
    const lanes = [
      [step('hangs-alone', hang), step('after', '')],
      [step('beside', '', { limit: 10 * limit })],
    ];
    const results = await runLanes(lanes, reachLimit);
    expect(results.map(({ name, failed }) => [name, failed])).toEqual([
      ['hangs-alone', 1],
      ['after', 0],
      ['beside', 0],
    ]);
  });
});

describe('the runner', () => {
  it('takes its steps with it when it is ended, and begins no other', async () => {
    const notes = ['first', 'second'].map((name) => join(folder, name));
    const steps = notes.map((note) =>
      step(
        `notes-${basename(note)}`,
        `require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.pid)); ${forEver}`,
      ),
    );
    const lanes = new URL('../../../../scripts/steps/run-lanes.ts', import.meta.url);
    const runner = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { runLanes } from ${JSON.stringify(lanes.href)};
      await runLanes([${JSON.stringify(steps)}]);`,
    ]);
    const gone = once(runner, 'exit');
    const [first = '', second = ''] = notes;
    await expect
      .poll(() => existsSync(first) && readFileSync(first, 'utf8'), { timeout: 20_000 })
      .toMatch(/\d/);
    runner.kill('SIGTERM');
    await gone;
    expect(runs(Number(readFileSync(first, 'utf8')))).toBe(false);
    expect(existsSync(second)).toBe(false);
  });
});

/** Whether a process is there and is more than a note of how it ended. */
function runs(id: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
