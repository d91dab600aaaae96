let last: Promise<unknown> = Promise.resolve();

/** Does a step once all that came before are done: what is made from the database, and erasing it, never overlap. */
export function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const done = last.catch(() => undefined).then(step);
  last = done;
  return done;
}
