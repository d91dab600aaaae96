import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { asStored, migrate, readShape, type Shape } from '../../../../core/stored/shape.ts';

/** Once only a name, then with a list of names, now with a colour too. */
const pebble: Shape<{ names: string[]; colour: string }> = {
  schema: z.object({ names: z.array(z.string()), colour: z._default(z.string(), 'grey') }),
  migrations: [
    ({ name, ...rest }) => ({ ...rest, names: [z.string().parse(name)] }),
    (row) => ({ colour: 'blue', ...row }),
  ],
};
const newest = { names: ['flint'], colour: 'blue' };
const read = { state: 'read', value: newest, unread: null };

describe('a row', () => {
  it.each([
    ['that says no version, as the first did', { name: 'flint' }],
    ['of the first that says so', { version: 1, name: 'flint' }],
    ['of the second', { version: 2, names: ['flint'] }],
    ['of the newest', { version: 3, ...newest }],
  ])('%s is read in the newest form', (_, row) => {
    expect(readShape(pebble, row)).toEqual(read);
  });

  it('is stored with its version once there is a second, so that it is read as what it is', () => {
    expect(asStored(pebble, newest)).toEqual({ version: 3, ...newest });
    expect(readShape(pebble, asStored(pebble, newest))).toEqual(read);
    expect(asStored({ ...pebble, migrations: [] }, newest)).toBe(newest);
  });

  it('of a newer version isn’t looked into, even where it looks the same', () => {
    expect(readShape(pebble, { version: 4, ...newest })).toEqual({ state: 'newer' });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'flint'],
    ['a list', ['flint']],
    ['no version there can be', { version: 'flint', ...newest }],
    ['one between two', { version: 1.5, name: 'flint' }],
    ['what a step doesn’t know', { version: 1, name: 7 }],
    ['half of it', { version: 3, colour: 'blue' }],
  ])('that is %s can’t be read', (_, row) => {
    expect(readShape(pebble, row)).toEqual({ state: 'unreadable' });
  });

  it('brought to the newest version twice is as brought there once', () => {
    const rows = fc.record({
      version: fc.constantFrom(1, 2, 3),
      name: fc.string(),
      names: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(rows, (row) => {
        const once = migrate(pebble, row);
        expect(migrate(pebble, once)).toEqual(once);
      }),
    );
  });
});
