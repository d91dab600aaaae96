import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readListCopy, storedListCopy } from '../../../core/backup/list-copy.ts';
import { type Change, changeSchema, partNames } from '../../../core/backup/part.ts';
import { readBackup } from '../../../core/backup/read-backup.ts';
import { mergeSchema } from '../../../core/merging/merge.ts';
import { readOutbox } from '../../../platform/background/outbox-items.ts';
import { readFile } from '../../../platform/backup/read-file.ts';
import { inOneGo } from '../../../platform/backup/transaction.ts';
import { keepWayBack, takeWayBack } from '../../../platform/backup/way-back.ts';
import { database } from '../../../platform/database.ts';
import { outgoingSchema } from '../../../platform/messages/outgoing.ts';
import { readMerges } from '../../../platform/read.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { goldenKinds, goldenOf, lost, said } from '../../support/golden.ts';

/** When the golden files of this kind were made: what lasts a day can still be used. */
const then = '2026-11-22T21:00:00Z';

/** How each kind that lies beside the stores is opened, and written again as it is today. */
const kinds: Record<string, (stored: unknown) => Promise<{ read: unknown; written: unknown }>> = {
  async copy(stored) {
    const read = readListCopy(stored);
    return { read, written: typeof read === 'object' ? storedListCopy(read) : read };
  },

  async merges(stored) {
    await freshBrowser(then);
    const db = await database();
    for (const row of z.array(z.unknown()).parse(stored)) await putRaw('merges', row);
    return { read: await readMerges(), written: await db.getAll('merges') };
  },

  async undo(stored) {
    await freshBrowser(then);
    const db = await database();
    for (const { key, changes } of undoSchema.parse(stored)) await db.put('undo', changes, key);
    const [until] = (await db.getAllKeys('undo'))[0] ?? [0];
    const read = await inOneGo(takeWayBack);
    await inOneGo((transaction) => keepWayBack(transaction, read, until));
    const keys = await db.getAllKeys('undo');
    const rows = await db.getAll('undo');
    return { read, written: keys.map((key, index) => ({ key, changes: rows[index] })) };
  },

  async outbox(stored) {
    const { browser } = await freshBrowser(then);
    await browser.storage.local.set(z.record(z.string(), z.unknown()).parse(stored));
    const waiting = await readOutbox();
    const read = waiting.map(({ left }) => (left.state === 'read' ? left.value : left));
    // A record lies there without a name.
    const written = waiting.map(({ key, left, item }) => {
      if (left.state !== 'read') return [key, left.state];
      const { type, data } = outgoingSchema.parse(left.value);
      return [key, type === 'keep' && !isMessage(item) ? data : { type, data }];
    });
    return { read, written: Object.fromEntries(written) };
  },

  async sealed(stored) {
    const { file, passphrase, holds } = sealedSchema.parse(stored);
    const read = await readFile(new Blob([JSON.stringify(file)]), passphrase);
    const [golden] = goldenOf('file').filter(({ name }) => name === holds);
    expect(read).toEqual(readBackup(golden?.text ?? ''));
    // Each time it is closed anew it is another.
    return { read: [read, file, passphrase, holds], written: stored };
  },
};

const undoSchema = z.array(
  z.object({ key: z.tuple([z.number(), z.number()]), changes: z.array(changeSchema) }),
);
const sealedSchema = z.object({ passphrase: z.string(), holds: z.string(), file: z.unknown() });
const isMessage = (item: unknown) => outgoingSchema.safeParse(item).success;

/** Puts a row there as it is. */
async function putRaw(store: 'merges', row: unknown): Promise<void> {
  const rows = (await database()).transaction(store, 'readwrite').store;
  await Reflect.apply(rows.put, rows, [row]);
}

const stored = Object.keys(kinds).flatMap(goldenOf);

describe.each(stored)('what lay beside the stores once: $name', ({ name, text }) => {
  const { [name.replace(/-\d+$/, '')]: open } = kinds;

  it('is opened, and nothing of it is lost', async () => {
    const before: unknown = JSON.parse(text);
    const { read } = (await open?.(before)) ?? {};
    expect(said(before)).not.toEqual([]);
    expect(lost(withoutKeys(name, before), read)).toEqual([]);
  });
});

describe('the newest of each', () => {
  it.each(Object.keys(kinds))(
    'is what is written today: a form that changes needs one of its own (%s)',
    async (kind) => {
      const before: unknown = JSON.parse(goldenOf(kind).at(-1)?.text ?? 'null');
      const { written } = (await kinds[kind]?.(before)) ?? {};
      expect(written).toEqual(before);
    },
  );

  it('has something of everything that can lie there', () => {
    const newest = (kind: string): unknown => JSON.parse(goldenOf(kind).at(-1)?.text ?? 'null');
    const changes = undoSchema.parse(newest('undo')).flatMap((row): Change[] => row.changes);
    expect(new Set(changes.map(({ part }) => part))).toEqual(new Set(partNames));
    const left = Object.values(z.record(z.string(), z.unknown()).parse(newest('outbox')));
    const types = left.map((item) => outgoingSchema.safeParse(item).data?.type ?? 'keep');
    expect(new Set(types)).toEqual(new Set(['keep', 'sayAfterwards', 'park']));
    for (const merge of z.array(mergeSchema).parse(newest('merges')))
      expect([merge.closing, ...merge.moments, ...merge.passes].filter(Boolean)).toHaveLength(4);
    expect(readListCopy(newest('copy'))).toMatchObject({ snoozes: [{}, {}], written: true });
  });
});

it('every kind that something is kept of is opened', () => {
  expect(goldenKinds.toSorted()).toEqual(['database', 'file', ...Object.keys(kinds)].toSorted());
});

/** What says where something lies is no part of it. */
function withoutKeys(name: string, before: unknown): unknown {
  if (name.startsWith('undo')) return undoSchema.parse(before).map(({ changes }) => changes);
  if (!name.startsWith('copy')) return before;
  const { version: _, ...rest } = z.looseObject({ version: z.unknown() }).parse(before);
  return rest;
}
