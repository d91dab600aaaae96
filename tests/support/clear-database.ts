/** Clears the database, as a browser does when the disk is full: open connections are closed, all of it is gone. */
export function clearDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('ebb');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
