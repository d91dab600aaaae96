import type { Desk } from './desk.ts';

/**
 * Moves all passes, and the choices that gave them, along the clock by so many milliseconds, as if it had been set by as much the other way, and has the
 * background bring everything in line.
 */
export async function movePasses(desk: Desk, by: number): Promise<void> {
  await desk.page.evaluate(move, by);
  await desk.tell('wake', null);
}

/** How many passes there are. */
export function countPasses(desk: Desk): Promise<number> {
  return desk.page.evaluate(move, 0);
}

/** Runs in the page. Gives how many it has moved. */
function move(by: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const write = opening.result.transaction(['passes', 'moments'], 'readwrite');
      const store = write.objectStore('passes');
      const reading = store.getAll();
      reading.onsuccess = () => {
        for (const pass of reading.result) {
          store.put({ ...pass, from: pass.from + by, until: pass.until + by });
        }
      };
      const moments = write.objectStore('moments');
      const choices = moments.getAll();
      choices.onsuccess = () => {
        for (const moment of choices.result) {
          if (moment.choseAt) moments.put({ ...moment, choseAt: moment.choseAt + by });
        }
      };
      write.onerror = () => reject(write.error);
      write.oncomplete = () => {
        opening.result.close();
        resolve(reading.result.length);
      };
    };
  });
}
