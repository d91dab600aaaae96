import { type Aside, asideKey } from '../core/stored/aside.ts';
import { database } from './database.ts';

/** Sets aside what could not be read. */
export async function setAside(unread: readonly Aside[]): Promise<void> {
  const db = await database();
  const known = new Set(await db.getAllKeys('aside'));
  const more = unread.filter((each) => !known.has(asideKey(each)));
  if (!more.length) return;
  const { store, done } = db.transaction('aside', 'readwrite');
  await Promise.all([...more.map((each) => store.put(each, asideKey(each))), done]);
}

/** All that is set aside. */
export async function readAside(): Promise<Aside[]> {
  return (await database()).getAll('aside');
}

/** How much is set aside: rows, and rows of which a part is. */
export async function countAside(): Promise<number> {
  return (await database()).count('aside');
}
