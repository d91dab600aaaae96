import type { Desk } from './desk.ts';

/**
 * Moves what is turned off for single people along the clock by so many milliseconds, as if the clock had been set by as
 * much the other way, and has the background bring everything in line.
 */
export async function moveOff(desk: Desk, by: number): Promise<void> {
  await desk.page.evaluate(move, by);
  await desk.tell('wake', null);
}

/** Runs in the page. */
function move(by: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const write = opening.result.transaction('people', 'readwrite');
      const store = write.objectStore('people');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const person of reading.result) {
          const { off } = person;
          if (off) store.put({ ...person, off: { from: off.from + by, until: off.until + by } });
        }
      };
      write.onerror = () => reject(write.error);
      write.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
