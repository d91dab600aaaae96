/** Kinds of garbage that a row, or an item of the storage, may turn into. */
export const garbageKinds = [
  'nothing but its key',
  'every field null',
  'every field undefined',
  'every field not a number',
  'every number infinite',
  'every number below zero',
  'every number huge',
  'every text empty',
  'every text long',
  'every text half a character',
  'every text the name of what every object has',
  'every field yes',
  'every field an object',
  'every field a list of lists',
  'every field a date that is none',
  'every field a number that JSON can’t say',
  'every field itself',
  'numbers as texts and texts as numbers',
  'one level too deep',
  'of a version yet to come',
] as const;
export type Garbage = (typeof garbageKinds)[number];

/**
 * Makes garbage of a row. Runs in a page too, so it needs nothing from around it.
 * @param key the field the store knows the row by, which stays; null for none
 */
export function spoil(good: unknown, kind: Garbage, key: string | null): unknown {
  const row: Record<string, unknown> = typeof good === 'object' && good !== null ? { ...good } : {};
  const kept = key === null ? {} : { [key]: row[key] };
  const all = (make: (value: unknown) => unknown) => ({
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, make(value)])),
    ...kept,
  });
  const numbers = (number: number) => all((value) => (typeof value === 'number' ? number : value));
  const texts = (text: string) => all((value) => (typeof value === 'string' ? text : value));
  const self: Record<string, unknown> = { ...row };
  const other = (value: unknown) => {
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value.length : value;
  };
  const ways: Record<Garbage, () => unknown> = {
    'nothing but its key': () => kept,
    'every field null': () => all(() => null),
    'every field undefined': () => all(() => undefined),
    'every field not a number': () => all(() => Number.NaN),
    'every number infinite': () => numbers(Infinity),
    'every number below zero': () => numbers(-1),
    'every number huge': () => numbers(1e300),
    'every text empty': () => texts(''),
    'every text long': () => texts('long '.repeat(20_000)),
    'every text half a character': () => texts('\ud83d'),
    'every text the name of what every object has': () => texts('__proto__'),
    'every field yes': () => all(() => true),
    'every field an object': () => all(() => ({ odd: 1 })),
    'every field a list of lists': () => all(() => [[[]]]),
    'every field a date that is none': () => all(() => new Date(Number.NaN)),
    'every field a number that JSON can’t say': () => all(() => 10n),
    'every field itself': () => {
      for (const name in self) if (name !== key) self[name] = self;
      return self;
    },
    'numbers as texts and texts as numbers': () => all(other),
    'one level too deep': () => ({ row, ...kept }),
    'of a version yet to come': () => ({ ...row, version: 99, newer: { than: ['this'] } }),
  };
  return ways[kind]();
}
