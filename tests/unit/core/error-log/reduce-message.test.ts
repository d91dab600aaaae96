import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { knownWords } from '../../../../core/error-log/known-words.ts';
import { leftOut, reduceMessage } from '../../../../core/error-log/reduce-message.ts';
import { personSchema } from '../../../../core/people/person.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';

/** What calling something throws, as a message. */
function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return '';
}

/** Ways in which something of a person's comes into the message of an error. */
const leaks: Record<string, (text: string) => string> = {
  'a text that is no JSON': (text) => messageOf(() => JSON.parse(text)),
  'a text within JSON': (text) => messageOf(() => JSON.parse(`{"note": ${text}}`)),
  'an address that is none': (text) => messageOf(() => new URL(text)),
  'the name of a property': (text) => messageOf(() => Reflect.get(Object(null), text).length),
  'an expression that is none': (text) => messageOf(() => new RegExp(`(${text}`)),
  'a person of the wrong form': (text) =>
    messageOf(() => personSchema.parse({ id: 7, nickname: [text], profiles: text, [text]: text })),
  'settings of the wrong form': (text) =>
    messageOf(() => settingsSchema.parse({ settle: text, kinds: [text], breath: { [text]: 1 } })),
  'a record by someone’s id': (text) =>
    messageOf(() => z.record(z.string(), z.number()).parse({ [text]: text })),
  'a key that there isn’t': (text) => messageOf(() => z.strictObject({}).parse({ [text]: 1 })),
  'a sentence of Ebb’s': (text) => `Refused: ${text}`,
  'a sentence of a browser’s': (text) =>
    `Failed to execute 'put' on 'IDBObjectStore': Evaluating the object store's key path ${text}`,
  'quotes of any kind': (text) => `Nonexistent script ID 'hold ${text}' “${text}” \`${text}\``,
  'an address': (text) => `Could not load https://www.instagram.com/${text}/?q=${text}#${text}`,
  'a path': (text) => `ENOENT: no such file, open '/home/${text}/ebb.json' C:\\Users\\${text}`,
  'nothing else': (text) => text,
};

/** What people write and are called: letters of any script, digits, dots, spaces, quotes, line ends. */
const written = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('anna.b_7', '+44 7700 900123', 'anna@example.org', 'Mum’s "old" phone', 'ANNA'),
  fc.lorem({ mode: 'sentences' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

describe('a message', () => {
  test.each(Object.entries(leaks))('with %s keeps known words only', (_, leak) => {
    fc.assert(
      fc.property(written, (text) => {
        const words = reduceMessage(leak(text)).split(' ').filter(Boolean);
        expect(words.filter((word) => word !== leftOut && !knownWords.has(word))).toEqual([]);
      }),
    );
  });

  test.each(Object.entries(leaks))('with %s has none of a text that quotes ours', (_, leak) => {
    const secret = fc.stringMatching(/^[b-df-hj-np-tv-xz]{5,12}$/);
    fc.assert(
      fc.property(secret, secret, (one, two) => {
        const reduced = reduceMessage(leak(`${one} "read ${two}" 'https://${one}.org/read'`));
        expect(reduced).not.toContain(one);
        expect(reduced).not.toContain(two);
      }),
    );
  });

  test('has no sentence of a person’s that was quoted, though each of its words is known', () => {
    const thought = 'I can not read this any longer';
    const reduced = reduceMessage(`Unexpected token 'I', "${thought}" is not valid JSON`);
    expect(reduced).toBe('unexpected token … is not valid json');
  });

  test.each([
    [
      'The requested version (1) is less than the existing version (2).',
      'the requested version … is less than the existing version …',
    ],
    [
      "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.",
      'failed to execute transaction on idbdatabase the database connection is closing',
    ],
    [
      "Cannot read properties of undefined (reading 'nickname')",
      'cannot read properties of undefined reading …',
    ],
    ['can’t access property "length", x is null', "can't access property length … is null"],
  ])('of a browser’s still says what went wrong: %s', (message, reduced) => {
    expect(reduceMessage(message)).toBe(reduced);
  });

  test('of a schema still says which kind of fault it found', () => {
    const message = messageOf(() =>
      personSchema.parse({ id: 'x', nickname: 'Robin', addedAt: 'a' }),
    );
    expect(reduceMessage(message)).toMatch(/invalid_type.+number.+addedat/);
  });

  test('is never long', () => {
    expect(reduceMessage('database '.repeat(10_000)).length).toBeLessThanOrEqual(300);
  });

  test('has no word that is somebody’s name', () => {
    const names =
      'will may mark grace hope joy faith rose dawn summer drew frank bill jack rob sue max';
    expect(names.split(' ').filter((name) => knownWords.has(name))).toEqual([]);
  });
});
