import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { goBack } from '../../../page/go-back.ts';

const { pageWindow } = await vi.hoisted(() => import('../../support/page-window.ts'));
const sendMessage = vi.fn();
const replace = vi.fn();
const before = 'https://www.instagram.com/robin/';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { href: before, replace });
  vi.stubGlobal('chrome', { runtime: { sendMessage } });
  sendMessage.mockReset().mockResolvedValue({});
  replace.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Steps back in a history so long; `led` is what the step does at once. Gives what was asked for later. */
async function asked(length: number, led: () => void, after: number): Promise<string[]> {
  vi.stubGlobal('history', { length, back: led });
  goBack();
  await vi.advanceTimersByTimeAsync(after);
  return sendMessage.mock.calls.map(([{ type }]) => type);
}

const nowhere = () => undefined;

describe('a step back', () => {
  test('closes the tab when there is nothing before', async () => {
    expect(await asked(1, nowhere, 0)).toEqual(['closeTab']);
  });

  test('closes the tab when it led nowhere, after three seconds', async () => {
    expect(await asked(2, nowhere, 2999)).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  test('leaves the tab where it led to another step of the page', async () => {
    const step = () => vi.stubGlobal('location', { href: 'https://www.instagram.com/', replace });
    expect(await asked(2, step, 60_000)).toEqual([]);
  });

  test('leaves the tab once it has set out, however slow it is to arrive', async () => {
    const setOut = () => pageWindow.dispatchEvent(new Event('beforeunload'));
    expect(await asked(2, setOut, 60_000)).toEqual([]);
  });

  test('leads to a blank page when nobody answers', async () => {
    sendMessage.mockRejectedValue(new Error('no background'));
    await asked(1, nowhere, 0);
    await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('about:blank'));
  });
});
