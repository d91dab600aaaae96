import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorEntry, errorEntrySchema } from '../../../../core/error-log/error-entry.ts';

const origin = 'moz-extension://5a1e0f7c-2f0c-4a35-9d43-0c6c7a1f9c11/';
const where = {
  ...{ at: 7, part: 'options' as const, doing: 'read plans', browser: 'Firefox 153' },
  ...{ ebb: '0.1.0', origin },
};

/** An error with a stack, as one of the browsers writes it. */
function thrown(message: string, stack: string, name = 'TypeError') {
  const error = new Error(message);
  return Object.assign(error, { name, stack });
}

describe('an entry', () => {
  test.each([
    [
      'Chromium',
      (message: string) =>
        `TypeError: ${message}\n    at Week (${origin}chunks/options-Bx3f.js:12:345)\n    at render (${origin}chunks/x.js:1:2)`,
    ],
    ['Firefox', () => `Week@${origin}chunks/options-Bx3f.js:12:345\nrender@${origin}x.js:1:2\n`],
  ])('says where in its own files %s threw it, without the address', (_, stack) => {
    const entry = errorEntry(thrown('failed', stack('failed')), where);
    expect(entry).toEqual({
      ...{ at: 7, part: 'options', doing: 'read plans', name: 'TypeError', message: 'failed' },
      ...{ source: 'options-Bx3f.js:12:345', browser: 'Firefox 153', ebb: '0.1.0' },
    });
    expect(errorEntrySchema.parse(entry)).toEqual(entry);
  });

  test.each(['x', '', '5'])('says where, also after a message as short as %j', (message) => {
    const stack = `TypeError: ${message}\n    at x (${origin}chunks/options-Bx3f.js:12:345)\n`;
    expect(errorEntry(thrown(message, stack), where).source).toBe('options-Bx3f.js:12:345');
  });

  test('has nothing of a text, wherever in an error it stands', () => {
    const secret = fc.stringMatching(/^[b-df-hj-np-tv-xz]{5,12}$/);
    fc.assert(
      fc.property(secret, (text) => {
        const message = `no "${text}" at ${origin}${text}.js:1:2`;
        const stack = `${text}: ${message}\n    at ${origin}chunks/options-Bx3f.js:12:345`;
        const entry = errorEntry(thrown(message, stack, text), where);
        expect(JSON.stringify(entry)).not.toContain(text);
        expect(errorEntry(thrown(message, `${text}: ${message}`, text), where).source).toBeNull();
        expect(entry).toMatchObject({ name: 'Error', source: 'options-Bx3f.js:12:345' });
      }),
    );
  });

  test.each(['a thought of mine', { nickname: 'Robin' }, null, undefined, 7])(
    'of something that is no error, %j, has nothing of it',
    (odd) => {
      expect(errorEntry(odd, where)).toMatchObject({
        ...{ name: 'NotAnError', message: '', source: null },
      });
    },
  );

  test('of a page that isn’t Ebb’s names no file', () => {
    const stack = 'TypeError: x\n    at https://www.instagram.com/robin/main.js:1:2';
    expect(errorEntry(thrown('x', stack), where).source).toBeNull();
  });
});
