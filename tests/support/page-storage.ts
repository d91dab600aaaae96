import { onTestFinished, vi } from 'vitest';

/** For one test: the storage of Ebb's own pages, in which their notes lie by key; with room for more, or none. */
export function pageStorage(hasRoom = true): Map<string, string> {
  const noted = new Map<string, string>();
  const methods = {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem(key: string, text: string) {
      if (!hasRoom) throw new DOMException('', 'QuotaExceededError');
      noted.set(key, text);
    },
    removeItem: (key: string) => noted.delete(key),
  };
  // The keys of a page's storage are those of what is noted.
  const storage = new Proxy(methods, {
    ownKeys: () => [...noted.keys()],
    getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }),
  });
  vi.stubGlobal('localStorage', storage);
  onTestFinished(() => void vi.unstubAllGlobals());
  return noted;
}
