import { onTestFinished, vi } from 'vitest';

/** Has the database refuse whatever is put into it, as on a disk that is full. Gives the way to make room again. */
export function fillDisk(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const makeRoom = () => {
    put.mockRestore();
    said.mockRestore();
  };
  onTestFinished(makeRoom);
  return makeRoom;
}
