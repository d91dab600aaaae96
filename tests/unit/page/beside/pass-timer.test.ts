import { beforeEach, expect, test, vi } from 'vitest';
import { passTimer } from '../../../../page/beside/pass-timer.ts';

const second = 1000;

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A timer, and when in seconds it says what. */
function timed(visit = false) {
  const start = Date.now();
  const said: [string, number][] = [];
  const say = (what: string) => said.push([what, (Date.now() - start) / second]);
  const timer = passTimer(visit, { soon: () => say('soon'), over: () => say('over') });
  return { start, said, ...timer };
}

test.each([
  [
    false,
    120,
    [
      ['soon', 90],
      ['over', 120],
    ],
  ],
  [
    false,
    31,
    [
      ['soon', 1],
      ['over', 31],
    ],
  ],
  [false, 30, [['over', 30]]],
  [false, 20, [['over', 20]]],
  [true, 120, [['over', 20]]],
])('for a visit: %s, with %i seconds left, it says %j', (visit, seconds, expected) => {
  const timer = timed(visit);
  timer.begin(timer.start + seconds * second);
  vi.advanceTimersByTime(seconds * second);
  expect(timer.said).toEqual(expected);
});

test('a pass that is made longer is spoken of anew', () => {
  const timer = timed();
  timer.begin(timer.start + 60 * second);
  vi.advanceTimersByTime(40 * second);
  timer.begin(timer.start + 100 * second);
  vi.advanceTimersByTime(60 * second);
  expect(timer.said).toEqual([
    ['soon', 30],
    ['soon', 70],
    ['over', 100],
  ]);
});

test('stopped, it says nothing', () => {
  const timer = timed();
  timer.begin(timer.start + 60 * second);
  timer.stop();
  vi.advanceTimersByTime(60 * second);
  expect(timer.said).toEqual([]);
});
