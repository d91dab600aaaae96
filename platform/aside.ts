import { type Aside, asideKey } from '../core/stored/aside.ts';
import { database } from './database.ts';

/**
 * Sets aside what could not be read. When even that can't be written, as in a full storage, what can be read
 * must be all the same; the rest still lies in its store.
 */
export async function setAside(unread: readonly Aside[]): Promise<void> {
  try {
    const db = await database();
    const known = new Set(await db.getAllKeys('aside'));
    const more = unread.filter((each) => !known.has(asideKey(each)));
    if (!more.length) return;
    const { store, done } = db.transaction('aside', 'readwrite');
    await Promise.all([...more.map((each) => store.put(each, asideKey(each))), done]);
  } catch (error) {
    console.error(error);
  }
}

/** All that is set aside. */
export async function readAside(): Promise<Aside[]> {
  return (await database()).getAll('aside');
}
