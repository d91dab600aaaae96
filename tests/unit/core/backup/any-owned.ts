import fc from 'fast-check';
import { type Backup, backupSchema, type Owned } from '../../../../core/backup/backup.ts';
import type { Change } from '../../../../core/backup/part.ts';
import { mergeRecord } from '../../../../core/moments/merge-record.ts';
import type { Moment } from '../../../../core/moments/moment.ts';
import type { PauseRecord } from '../../../../core/moments/pause-record.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { anyKeptPause } from '../moments/any-pause.ts';

/** When the files of these tests were saved, and when they are brought in. */
export const times = { savedAt: 1_000_000, now: 2_000_000 };

/** A file with nothing in it but what is told. */
export const file = (more: Partial<Backup> = {}): Backup =>
  backupSchema.parse({
    ...{ ebb: 1, savedAt: times.savedAt, people: [], moments: [], thoughts: [], snoozes: [] },
    settings: settingsSchema.parse({}),
    ...more,
  });

const text = fc.string({ maxLength: 5 });
/** A time when something was changed. No two of different sides are the same. */
const time = (side: number) => fc.nat(200).map((at) => at * 3 + side);
const id = fc.constantFrom('a', 'b', 'c', 'd');
const some = <Row>(row: fc.Arbitrary<Row>, selector: (row: Row) => unknown) =>
  fc.uniqueArray(row, { maxLength: 4, selector });

/** What was told of each pause there is, on whichever side. */
const anyPasts = fc.dictionary(id, anyKeptPause, { maxKeys: 4 });

/** As much of each past as one side may know: some tellings of some of it. */
const anyMoments = (pasts: Record<string, PauseRecord[]>): fc.Arbitrary<Moment[]> =>
  fc
    .tuple(
      ...Object.entries(pasts).map(([moment, told]) =>
        fc
          .subarray(told)
          .map((known) =>
            known.reduce<Moment | undefined>(
              (on, record) => mergeRecord(on, { ...record, moment }),
              undefined,
            ),
          ),
      ),
    )
    .map((moments) => moments.flatMap((moment) => moment ?? []));

const anySide = (side: number, moments: fc.Arbitrary<Moment[]>) =>
  fc
    .record({
      moments,
      people: some(
        fc.record({
          id,
          nickname: fc.string({ minLength: 1, maxLength: 5 }),
          profiles: fc.constant([]),
          changedAt: time(side),
          addedAt: fc.constant(1),
          formerIds: fc.subarray(['x', 'y', 'z']),
        }),
        (row) => row.id,
      ),
      thoughts: some(fc.record({ id, at: time(side), text }), (row) => row.id),
      writings: some(
        fc.record({
          week: fc.constantFrom('2026-11-16', '2026-11-23'),
          answer: text,
          changedAt: time(side),
        }),
        (row) => row.week,
      ),
      plan: fc.option(
        fc.record({
          ...{ id, weekday: fc.constant(null), part: fc.constant('night' as const) },
          instead: fc.string({ minLength: 1, maxLength: 5 }),
          madeAt: time(side),
        }),
      ),
      closings: some(
        fc.record({ person: id, answer: text, changedAt: time(side) }),
        (row) => row.person,
      ),
      ownWords: some(
        fc.record({
          ...{ id, form: fc.constant('letter' as const), text },
          ...{ night: fc.option(fc.constant('2026-12-24')), changedAt: time(side) },
        }),
        (row) => row.id,
      ),
      snoozes: some(
        fc.record({ id, from: fc.constant(1), until: fc.option(fc.nat(2000)) }),
        (row) => row.id,
      ),
      settings: fc.record({ settle: fc.nat(60) }),
      aside: some(fc.record({ store: fc.constant('people'), row: text }), (row) => row.row),
    })
    .map((owned) => file(backupSchema.parse({ ebb: 1, savedAt: times.savedAt, ...owned })));

/** What is here, and two files: of the same past, but each knows its own part of it. */
export const anySides: fc.Arbitrary<[own: Backup, one: Backup, other: Backup]> = anyPasts.chain(
  (pasts) =>
    fc.tuple(
      anySide(0, anyMoments(pasts)),
      anySide(1, anyMoments(pasts)),
      anySide(2, anyMoments(pasts)),
    ),
);

/** What there is after some changes, each list in the order of its entries. */
export function applied(own: Owned, changes: readonly Change[]): Backup {
  const keyed: Record<Change['part'], Map<string, unknown>> = {
    people: new Map(own.people.map((row) => [row.id, row])),
    moments: new Map(own.moments.map((row) => [row.id, row])),
    thoughts: new Map(own.thoughts.map((row) => [row.id, row])),
    writings: new Map(own.writings.map((row) => [row.week, row])),
    plan: new Map(own.plan ? [['plan', own.plan]] : []),
    closings: new Map(own.closings.map((row) => [row.person, row])),
    ownWords: new Map(own.ownWords.map((row) => [row.id, row])),
    snoozes: new Map(own.snoozes.map((row) => [row.id, row])),
    settings: new Map([['settings', own.settings]]),
    aside: new Map(own.aside.map((row) => [JSON.stringify([row.store, row.row]), row])),
  };
  for (const { part, key, after } of changes) {
    if (after === undefined) keyed[part].delete(key);
    else keyed[part].set(key, after);
  }
  const rows = Object.entries(keyed).map(([part, map]) => {
    const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return [part, part === 'plan' || part === 'settings' ? (sorted[0] ?? null) : sorted];
  });
  return backupSchema.parse({ ebb: 1, savedAt: times.savedAt, ...Object.fromEntries(rows) });
}
