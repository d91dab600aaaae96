/** Milliseconds the background, or the storage, may take to answer before nobody waits for it any more. */
const patience = 1500;

/**
 * Settles as the promise does, or rejects after 1.5 s (or so many `milliseconds`): a background that
 * receives a message may still never answer it.
 */
export function inTime<Promised>(
  promised: Promise<Promised>,
  milliseconds = patience,
): Promise<Promised> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  // Without a reason: whoever waits goes on without. Later than the answer, it does nothing.
  setTimeout(reject, milliseconds);
  return Promise.race([promised, tooLate]);
}
