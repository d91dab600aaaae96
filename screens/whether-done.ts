import { logError } from '../platform/error-log.ts';

/** Whether a change was made: false where it failed, and whoever asked for it is to be told. That is noted. */
export function whetherDone(change: Promise<unknown>): Promise<boolean> {
  return change.then(
    () => true,
    (reason) => {
      logError('change', reason);
      return false;
    },
  );
}
