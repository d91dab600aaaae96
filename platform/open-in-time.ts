import { inTime } from './in-time.ts';

/** How long the browser may take to open a database, milliseconds. */
const patience = 10_000;

/**
 * Opens a database, or rejects: as the browser does, also where it throws at once, and with a `TimeoutError`
 * when it doesn't answer.
 */
export async function openInTime<Connection extends { close: () => void }>(
  open: () => Promise<Connection>,
): Promise<Connection> {
  const opening = open();
  try {
    return await inTime(opening, patience);
  } catch (error) {
    // One that comes after all is nobody's, and would stand in the way of another version.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error ?? new DOMException('The database did not answer in time.', 'TimeoutError');
  }
}
