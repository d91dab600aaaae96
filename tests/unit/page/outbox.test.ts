import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  leaveRecord,
  leaveWord,
  sendAfterwards,
  sendRecord,
  sendThought,
} from '../../../page/outbox.ts';

await vi.hoisted(() => import('../../support/page-window.ts'));

const sendMessage = vi.fn();
const set = vi.fn();
const thought = { id: 't1', at: 1, text: 'ask about the keys' };

/** A browser with this window. */
const inWindow = (inIncognitoContext: boolean) =>
  vi.stubGlobal('chrome', {
    runtime: { sendMessage },
    storage: { local: { set } },
    extension: { inIncognitoContext },
  });

beforeEach(() => {
  inWindow(false);
  sendMessage.mockReset().mockResolvedValue({ res: null });
  set.mockReset().mockResolvedValue(undefined);
});

afterEach(() => vi.unstubAllGlobals());

describe('a thought that was parked', () => {
  test('is the background’s once that has answered', async () => {
    await sendThought(thought);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'park', data: thought });
    expect(set).not.toHaveBeenCalled();
  });

  test('waits in the outbox where the background can’t keep it', async () => {
    sendMessage.mockRejectedValue(new Error('QuotaExceededError'));
    await sendThought(thought);
    expect(set).toHaveBeenCalledExactlyOnceWith({ 'out t1': { type: 'park', data: thought } });
  });

  test('is said to lie nowhere where the outbox can’t take it either', async () => {
    sendMessage.mockRejectedValue(new Error('QuotaExceededError'));
    set.mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(sendThought(thought)).rejects.toThrow('QUOTA_BYTES');
  });

  test('is said to lie nowhere where Ebb isn’t there any more', async () => {
    vi.stubGlobal('chrome', { runtime: undefined, storage: undefined });
    await expect(sendThought(thought)).rejects.toThrow();
  });
});

describe('in a private window where the background doesn’t answer', () => {
  const record = { moment: 'm', revision: 1, at: 0, offset: 0, arrival: 'load' } as const;

  test.each([
    ['a pause', () => sendRecord({ ...record, choice: 'went-on' })],
    ['the plain ways', () => leaveRecord({ ...record, choice: 'went-on' })],
    ['a pause that is open', () => leaveWord(record)],
    ['what was said afterwards', () => sendAfterwards({ moment: 'm', after: 'heavier' })],
    ['a thought', () => sendThought(thought)],
  ])('nothing is left of %s', async (_, send) => {
    inWindow(true);
    sendMessage.mockRejectedValue(new Error('The background was stopped.'));
    await send().catch(() => undefined);
    expect(set).not.toHaveBeenCalled();
  });

  test('a thought isn’t said to be kept', async () => {
    inWindow(true);
    sendMessage.mockResolvedValue(null);
    await expect(sendThought(thought)).rejects.toThrow();
  });
});
