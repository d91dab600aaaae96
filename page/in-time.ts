/** Milliseconds the background, or the storage, may take to answer before nobody waits for it any more. */
const patience = 1500;

/**
 * What was promised, if it comes in time, 1.5 s unless other `milliseconds` are told. Rejects when it
 * doesn't: one who only listens isn't there.
 */
export function inTime<Promised>(
  promised: Promise<Promised>,
  milliseconds = patience,
): Promise<Promised> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  setTimeout(reject, milliseconds);
  return Promise.race([promised, tooLate]);
}
