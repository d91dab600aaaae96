import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openInTime } from '../../../platform/open-in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening a database', () => {
  test('gives the connection', async () => {
    const connection = { close: vi.fn() };
    expect(await openInTime(async () => connection)).toBe(connection);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(connection.close).not.toHaveBeenCalled();
  });

  test.each([
    ['rejects', () => Promise.reject(new DOMException('', 'VersionError'))],
    [
      'throws at once',
      () => {
        throw new DOMException('', 'VersionError');
      },
    ],
  ])('that %s is rejected with the browser’s reason', async (_, open) => {
    await expect(openInTime(open)).rejects.toMatchObject({ name: 'VersionError' });
  });

  test('that never answers is given up, and closed should it come after all', async () => {
    const { promise, resolve } = Promise.withResolvers<{ close: () => void }>();
    const opening = openInTime(() => promise);
    const refused = expect(opening).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
    const connection = { close: vi.fn() };
    resolve(connection);
    await vi.advanceTimersByTimeAsync(0);
    expect(connection.close).toHaveBeenCalledOnce();
  });
});
