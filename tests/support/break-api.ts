import browser from './fake-browser.ts';

/** A function of the browser in memory: what it is in, and its name there. */
interface Place {
  /** As `storage.local.get`. */
  path: string;
  within: object;
  name: string;
}

/** What only the browser in memory has. */
const ownToTests = /^scripting\.(?:brought|refuses)|\.(?:trigger|resetState|removeAllListeners)$/;

/** Names of what an object has, and its class. */
function namesOf(object: object): string[] {
  const prototype: unknown = Object.getPrototypeOf(object);
  const isOfClass = isObject(prototype) && prototype !== Object.prototype;
  const more = isOfClass ? Object.getOwnPropertyNames(prototype) : [];
  return [...Object.keys(object), ...more].filter((name) => name !== 'constructor');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Every function of the browser in memory. */
function functions(within: object = browser, path = '', depth = 0): Place[] {
  return namesOf(within).flatMap((name) => {
    const value: unknown = Reflect.get(within, name);
    const here = path ? `${path}.${name}` : name;
    if (ownToTests.test(here)) return [];
    if (typeof value === 'function') return depth > 0 ? [{ path: here, within, name }] : [];
    return isObject(value) && depth < 3 ? functions(value, here, depth + 1) : [];
  });
}

/** Which functions of the browser are called meanwhile, by their paths. */
export async function calledIn(run: () => Promise<unknown>): Promise<string[]> {
  const called = new Set<string>();
  const restores = functions().map(({ path, within, name }) => {
    const original: unknown = Reflect.get(within, name);
    if (typeof original !== 'function') return () => undefined;
    return put(within, name, function (this: unknown, ...args: unknown[]) {
      called.add(path);
      return Reflect.apply(original, this, args);
    });
  });
  await run();
  for (const restore of restores) restore();
  return [...called];
}

/** How a browser may fail at a function. */
export const failures = {
  rejects: () => Promise.reject(new Error('broken')),
  'isn’t there': undefined,
};

/** Breaks what is at a path, such as `alarms` or `alarms.create`. Gives how it is mended. */
export function breakApi(path: string, by: (() => unknown) | undefined): () => void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  let within: object = browser;
  for (const name of names) {
    const inner: unknown = Reflect.get(within, name);
    if (!isObject(inner)) throw new Error(`no ${path} in the browser`);
    within = inner;
  }
  return put(within, last, by);
}

function put(within: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(within, name);
  Object.defineProperty(within, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  return () => {
    if (own) Object.defineProperty(within, name, own);
    else Reflect.deleteProperty(within, name);
  };
}
