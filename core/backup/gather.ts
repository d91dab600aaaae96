import { settingsSchema } from '../settings/settings.ts';
import { type Aside, asideSchema } from '../stored/aside.ts';
import { type Rows, readRow, type Store, unreadOf } from '../stored/read-row.ts';
import { type Backup, backupForm, fileSchema } from './backup.ts';

/** Stores that have a place of their own in a backup, or none. */
const placed = [
  ...['people', 'moments', 'thoughts', 'writings', 'closings', 'snoozes', 'plans', 'settings'],
  ...['ownWords', 'passes', 'aside'],
];

/**
 * Makes a backup of whatever was found: what can be read goes where it belongs, of two with the same id the
 * later, and all else lies aside in it as it is. Passes are left out: they are over before the file is read.
 * @param found rows, with the store or other place that each was found in
 * @param now milliseconds UTC
 */
export function gatherBackup(found: readonly Aside[], now: number): Backup {
  const unread: Aside[] = [];
  const read = <Name extends Store>(name: Name): Rows[Name][] =>
    found
      .filter(({ store }) => store === name)
      .flatMap(({ row }) => {
        const reading = readRow(name, row);
        unread.push(...[unreadOf(name, row, reading) ?? []].flat());
        return reading.state === 'read' ? [reading.value] : [];
      });
  const owned = {
    people: newest(read('people'), ({ id }) => id),
    moments: newest(read('moments'), ({ id }) => id),
    thoughts: newest(read('thoughts'), ({ id }) => id),
    writings: newest(read('writings'), ({ week }) => week),
    closings: newest(read('closings'), ({ person }) => person),
    ownWords: newest(read('ownWords'), ({ id }) => id),
    snoozes: newest(read('snoozes'), ({ id }) => id),
    plan: read('plans').at(-1) ?? null,
    settings: read('settings').at(-1) ?? settingsSchema.parse({}),
  };
  const form = { ebb: backupForm, schema: fileSchema } as const;
  const others = found.filter(({ store }) => !placed.includes(store));
  const before = found
    .filter(({ store }) => store === 'aside')
    .map((each) => asideSchema.safeParse(each.row).data ?? each);
  return { ...form, savedAt: now, ...owned, aside: [...before, ...unread, ...others] };
}

/** Of several with the same key the last. */
function newest<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
