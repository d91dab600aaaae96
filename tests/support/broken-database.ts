import { onTestFinished, vi } from 'vitest';

/** What a browser does when it is asked to open the database, and doesn't. */
export const refusals = {
  'throws at once': () => {
    throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
  },
  'rejects it': () => requestThatFails(new DOMException('Internal error.', 'UnknownError')),
  'finds a newer one': () =>
    requestThatFails(new DOMException('The requested version is less.', 'VersionError')),
} satisfies Record<string, () => IDBOpenDBRequest>;

/** For one test, has every store but those that are told about be read as always, and those rejected. */
export function unreadableStores(...stores: string[]): void {
  const { transaction } = IDBDatabase.prototype;
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction');
  broken.mockImplementation(function (this: IDBDatabase, names, ...rest) {
    if ([names].flat().some((name) => stores.includes(String(name)))) {
      throw new DOMException('Internal error.', 'UnknownError');
    }
    return transaction.call(this, names, ...rest);
  });
  onTestFinished(() => broken.mockRestore());
}

/** For one test, has the browser refuse to open a database. */
export function refuseToOpen(refuse: () => IDBOpenDBRequest): void {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(refuse);
  onTestFinished(() => open.mockRestore());
}

function requestThatFails(error: DOMException): IDBOpenDBRequest {
  const request = Object.assign(Object.create(IDBOpenDBRequest.prototype), new EventTarget());
  const events = new EventTarget();
  Object.defineProperties(request, {
    error: { value: error },
    addEventListener: { value: events.addEventListener.bind(events) },
    removeEventListener: { value: events.removeEventListener.bind(events) },
  });
  setTimeout(() => events.dispatchEvent(new Event('error')));
  return request;
}
