import type { Owned } from './backup.ts';
import { isSame } from './is-same.ts';
import type { Change, Counts, PartName, Times, Way } from './part.ts';

/** What tells the parts apart. */
interface Kind<Row> {
  /** The entries. */
  rows: (from: Owned) => readonly Row[];
  /** Which entry it is, here and in the file. */
  key: (row: Row) => string;
  /** What stays of two that aren't the same. */
  merge: (own: Row, file: Row) => Row;
  /** Whether two are the same; when all of both is, where left out. */
  same?: (own: Row, file: Row) => boolean;
  /** How an entry comes in that isn't here, or isn't the same; as it is where left out. */
  adopt?: (row: Row, times: Times) => Row;
}

/** One part: what can be asked of it. */
export interface Part {
  /** How many entries are new, the same, different, here only. */
  count: (own: Owned, file: Owned) => Counts;
  /** What is to be changed here so that the file's are in. */
  changes: (own: Owned, file: Owned, way: Way, times: Times) => Change[];
  /** Whether none comes twice. */
  hasEachOnce: (from: Owned) => boolean;
  /** One of the entries, by its key; undefined when there is none. */
  find: (from: Owned) => (key: string) => unknown;
}

/** Makes a part of what tells it apart. */
export function makePart<Row>(part: PartName, kind: Kind<Row>): Part {
  const { rows, key, merge, same = isSame, adopt = (row) => row } = kind;
  const byKey = (from: Owned) => new Map(rows(from).map((row) => [key(row), row]));
  return {
    find(from) {
      const entries = byKey(from);
      return (each) => entries.get(each);
    },
    hasEachOnce: (from) => byKey(from).size === rows(from).length,
    count(own, file) {
      const here = byKey(own);
      const counts = { fresh: 0, same: 0, different: 0, onlyHere: here.size };
      for (const row of rows(file)) {
        const known = here.get(key(row));
        if (known === undefined) counts.fresh += 1;
        else {
          counts[same(known, row) ? 'same' : 'different'] += 1;
          counts.onlyHere -= 1;
        }
      }
      return counts;
    },
    changes(own, file, way, times) {
      const [here, there] = [byKey(own), byKey(file)];
      const gone = way === 'replace' ? [...here].filter(([each]) => !there.has(each)) : [];
      const changes: Change[] = gone.map(([each, before]) => ({ part, key: each, before }));
      for (const [each, row] of there) {
        const before = here.get(each);
        if (before !== undefined && same(before, row)) continue;
        const merged = before !== undefined && way === 'merge';
        const after = merged ? merge(before, row) : adopt(row, times);
        if (!isSame(before, after)) changes.push({ part, key: each, before, after });
      }
      return changes;
    },
  };
}
