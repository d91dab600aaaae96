/** Milliseconds the background, or the storage, may take to answer before nobody waits for it any more. */
const patience = 1500;

/** What was promised, if it comes in time. Rejects when it doesn't: one who only listens isn't there. */
export function inTime<Promised>(promised: Promise<Promised>): Promise<Promised> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  setTimeout(reject, patience);
  return Promise.race([promised, tooLate]);
}
