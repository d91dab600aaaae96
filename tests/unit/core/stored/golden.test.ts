import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readBackup } from '../../../../core/backup/read-backup.ts';
import { isMoment } from '../../../../core/moments/is-moment.ts';
import { type Rows, readRow, type Store, shapes, toRow } from '../../../../core/stored/read-row.ts';
import { migrate, type Shape } from '../../../../core/stored/shape.ts';
import { goldenOf, lost, said } from '../../../support/golden.ts';

const storesSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** Every row of a golden file, with its store. */
function rowsOf(text: string) {
  return Object.entries(storesSchema.parse(JSON.parse(text))).flatMap(([store, rows]) => {
    if (!isStore(store)) throw new Error(`There is no store ${store}`);
    return rows.map((row) => ({ store, row }));
  });
}

function isStore(name: string): name is Store {
  return Object.hasOwn(shapes, name);
}

/** What is in a row of a golden file, which must all be readable. */
function wholeOf<Name extends Store>(store: Name, row: unknown): Rows[Name] {
  const reading = readRow(store, row);
  if (reading.state !== 'read') throw new Error(`${reading.state}: ${JSON.stringify(row)}`);
  expect(reading.unread).toBeNull();
  return reading.value;
}

describe.each(goldenOf('database'))('what the stores held once: $name', ({ text }) => {
  const rows = rowsOf(text);

  it('is read, and nothing of it is lost', () => {
    expect(rows).not.toEqual([]);
    for (const { store, row } of rows) expect(lost(row, wholeOf(store, row))).toEqual([]);
  });

  it('brought to the newest version twice is as brought there once', () => {
    expect(rows).not.toEqual([]);
    for (const { store, row } of rows) {
      const shape: Pick<Shape<unknown>, 'migrations'> = shapes[store];
      const once = migrate(shape, row);
      expect(migrate(shape, once)).toEqual(once);
      const value = wholeOf(store, row);
      expect(wholeOf(store, toRow(store, value))).toEqual(value);
    }
  });

  it('has no moment that is believed unread, and would be another if it were read', () => {
    const moments = rows.filter(({ store }) => store === 'moments').map(({ row }) => row);
    expect(moments).not.toEqual([]);
    const believed = moments.filter(isMoment);
    expect(believed.map((row) => wholeOf('moments', row))).toEqual(believed);
  });
});

describe.each(goldenOf('file'))('what a file held once: $name', ({ text }) => {
  it('is read, and nothing of it is lost', () => {
    expect(lost(JSON.parse(text), readBackup(text))).toEqual([]);
  });
});

describe('the newest of them', () => {
  it('is what is written today: a form that changes needs one of its own', () => {
    const rows = rowsOf(goldenOf('database').at(-1)?.text ?? '{}');
    expect(new Set(rows.map(({ store }) => store))).toEqual(new Set(Object.keys(shapes)));
    for (const { store, row } of rows) expect(toRow(store, wholeOf(store, row))).toEqual(row);
    expect(rows.filter(({ row }) => isMoment(row))).not.toEqual([]);
    const file = goldenOf('file').at(-1)?.text ?? '';
    expect(readBackup(file)).toEqual({ backup: JSON.parse(file) });
  });

  it('has something in every field there is', () => {
    const rows = rowsOf(goldenOf('database').at(-1)?.text ?? '{}');
    const fields = Object.groupBy(rows, ({ store }) => store);
    for (const [store, some = []] of Object.entries(fields))
      for (const field of Object.keys(some[0]?.row ?? {}))
        expect(
          [store, field, ...some.flatMap(({ row }) => said(row[field]))].length,
        ).toBeGreaterThan(2);
  });
});
