import { wrap } from 'idb';
import browser, { permissions, scripting } from '../../support/fake-browser.ts';

/** What is told of the changes that last. */
export interface DurableChanges {
  /** A change is about to be made. When this throws, it isn't. */
  begins?(): void;
  /** Something is about to be written that takes room on the disk. When this throws, it isn't. */
  grows?(): void;
  /** A change was made: from now on it would be there after a crash. */
  made?(): void;
}

/** Where a background changes something that lasts, besides the database. */
const places: [owner: object, names: string[]][] = [
  [browser.storage.local, ['set', 'remove', 'clear']],
  [browser.storage.session, ['set', 'remove', 'clear']],
  [browser.alarms, ['create', 'clear']],
  [scripting, ['registerContentScripts', 'updateContentScripts', 'unregisterContentScripts']],
  [permissions, ['remove']],
];

const noop = () => undefined;

/**
 * Stands at every change of the browser in memory that lasts: a committed transaction, or a call that changes its
 * storage, alarms, scripts or permissions. Disposed of, it stands there no more.
 */
export class DurableChangesWatch implements Disposable {
  readonly #told: DurableChanges;
  readonly #undo: (() => void)[] = [];
  readonly #open = new Set<IDBTransaction>();

  constructor(told: DurableChanges) {
    this.#told = told;
    for (const [owner, names] of places)
      for (const name of names)
        this.#replace(owner, name, (call) =>
          this.#call(call, owner !== browser.alarms && name === 'set'),
        );
    this.#replace(IDBDatabase.prototype, 'transaction', (call) => this.#transaction(call));
    this.#replace(indexedDB, 'deleteDatabase', (call) => this.#delete(call));
    for (const name of ['put', 'add'])
      this.#replace(IDBObjectStore.prototype, name, (call, store) => this.#put(call, store));
  }

  /** Undoes every transaction that isn't committed, as when the process ends. */
  abortOpen(): void {
    for (const transaction of this.#open) abort(transaction);
    this.#open.clear();
  }

  [Symbol.dispose](): void {
    for (const each of this.#undo) each();
  }

  async #call(call: () => unknown, grows: boolean): Promise<unknown> {
    this.#told.begins?.();
    if (grows) this.#told.grows?.();
    const answer = await call();
    this.#told.made?.();
    return answer;
  }

  #transaction(call: () => unknown): unknown {
    const transaction = call();
    // Making an empty database changes nothing, and the fake one can't be stopped in it.
    if (!(transaction instanceof IDBTransaction) || transaction.mode !== 'readwrite')
      return transaction;
    try {
      this.#told.begins?.();
    } catch (error) {
      abort(transaction);
      throw error;
    }
    this.#open.add(transaction);
    transaction.addEventListener('complete', () => {
      this.#open.delete(transaction);
      this.#told.made?.();
    });
    transaction.addEventListener('abort', () => this.#open.delete(transaction));
    return transaction;
  }

  #delete(call: () => unknown): unknown {
    this.#told.begins?.();
    const request = call();
    if (request instanceof IDBRequest)
      request.addEventListener('success', () => this.#told.made?.());
    return request;
  }

  #put(call: () => unknown, store: unknown): unknown {
    const request = call();
    try {
      this.#told.grows?.();
    } catch {
      // A disk that is full undoes the whole transaction, after all that is asked of it in one go.
      if (store instanceof IDBObjectStore) queueMicrotask(() => abort(store.transaction));
    }
    return request;
  }

  #replace(
    owner: object,
    name: string,
    around: (call: () => unknown, self: unknown) => unknown,
  ): void {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new Error(`nothing is called ${name}`);
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      return around(() => Reflect.apply(original, this, given), this);
    });
    this.#undo.push(() => Reflect.set(owner, name, original));
  }
}

function abort(transaction: IDBTransaction): void {
  // Nobody may be waiting for it any more.
  wrap(transaction).done.catch(noop);
  try {
    transaction.abort();
  } catch {
    // It was committed, or undone, already.
  }
}
