import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type KnownPause, takeTelling } from '../../../../core/moments/known-pause.ts';
import type { PauseRecord } from '../../../../core/moments/pause-record.ts';
import { offerPlainWays } from '../../../../page/veil/plain-ways.ts';
import { raiseVeil } from '../../../../page/veil/veil.ts';

const record: PauseRecord = {
  ...{ moment: 'm1', revision: 1, at: 1000, offset: 60, arrival: 'load' },
};
const set = vi.fn();
const left = (): PauseRecord[] => set.mock.calls.map(([items]) => items['out m1']);

beforeEach(() => {
  set.mockReset().mockResolvedValue(undefined);
  Object.assign(chrome, { extension: {}, storage: { local: { set } } });
  Object.assign(chrome.runtime, { sendMessage: async () => ({}) });
});

/** The two ways before a page, and what they lead to. */
function twoWays() {
  const [back, open, nothing] = [vi.fn(), vi.fn(), () => undefined];
  const veil = raiseVeil();
  const road = { url: 'https://x.com/robin', arrival: 'load' as const, person: 'robin' };
  offerPlainWays({ ...road, veil, back, open, hear: nothing }, record)();
  const [notNow, goOn] = veil.dialog.querySelectorAll('button');
  return { notNow, goOn, back, open, [Symbol.dispose]: () => veil.host.remove() };
}

describe('the two plain ways', () => {
  test('tell each press anew, when it was and later than the one before, and lead out', async () => {
    using ways = twoWays();
    const before = Date.now();
    ways.notNow?.click();
    await vi.waitFor(() => expect(ways.back).toHaveBeenCalledOnce());
    ways.goOn?.click();
    await vi.waitFor(() => expect(ways.open).toHaveBeenCalledOnce());
    expect(left()).toMatchObject([
      { revision: 2, choice: 'turned-back', person: 'robin' },
      { revision: 3, choice: 'went-on', person: 'robin' },
    ]);
    const [first = 0, second = 0] = left().map(({ choseAt }) => choseAt);
    expect(first).toBeGreaterThanOrEqual(before);
    expect(second).toBeGreaterThanOrEqual(first);
  });

  test('lead out though nothing can be left', async () => {
    using ways = twoWays();
    set.mockRejectedValue(new Error('full'));
    const uncaught = (event: PromiseRejectionEvent) => event.preventDefault();
    addEventListener('unhandledrejection', uncaught, { once: true });
    ways.goOn?.click();
    await vi.waitFor(() => expect(ways.open).toHaveBeenCalledWith(true));
  });

  test('of two presses the second is what came of it, in whatever order they are heard of', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5000 });
    using ways = twoWays();
    ways.notNow?.click();
    vi.setSystemTime(6000);
    ways.goOn?.click();
    vi.useRealTimers();
    await vi.waitFor(() => expect(left()).toHaveLength(2));
    for (const told of [left(), left().toReversed()]) {
      const { moment } = told.reduce<KnownPause>((known, one) => takeTelling(known, one), {});
      expect(moment).toMatchObject({ choice: 'went-on', choseAt: 6000 });
    }
  });
});
