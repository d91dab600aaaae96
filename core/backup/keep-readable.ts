import { type Aside, asideSchema } from '../stored/aside.ts';
import { isIncomingMoment, readIncoming } from '../stored/incoming.ts';
import { type Store, unreadOf } from '../stored/read-row.ts';

/** Lists of a file, each with the rows of a store. */
const lists = [
  'people',
  'moments',
  'thoughts',
  'writings',
  'closings',
  'ownWords',
  'snoozes',
] as const satisfies Store[];

/** Fields of a file that are one row each. */
const singles = { plan: 'plans', settings: 'settings' } as const;

/**
 * A file's content with what can be taken in of it, in the newest versions; the rest is among what was set aside. So
 * one row that is too long, of a newer Ebb or damaged doesn't keep out all the others.
 * @param file what stands in the file, as it was parsed
 */
export function keepReadable(
  file: Readonly<Record<string, unknown>>,
): Record<string, unknown> & { aside: Aside[] } {
  const kept: Record<string, unknown> = { ...file };
  const before: unknown[] = Array.isArray(file.aside) ? file.aside : [];
  const aside: Aside[] = before.map(
    (row) => asideSchema.safeParse(row).data ?? { store: 'aside', row },
  );
  const read = (store: Store, row: unknown): unknown[] => {
    if (store === 'moments' && isIncomingMoment(row)) return [row];
    const reading = readIncoming(store, row);
    const unread = unreadOf(store, row, reading);
    if (unread) aside.push(unread);
    return reading.state === 'read' ? [reading.value] : [];
  };
  for (const store of lists) {
    const rows: unknown = file[store];
    if (Array.isArray(rows)) kept[store] = rows.flatMap((row) => read(store, row));
  }
  for (const [field, store] of Object.entries(singles)) {
    const row = file[field];
    if (row !== undefined && row !== null) [kept[field]] = read(store, row);
  }
  return { ...kept, aside };
}
