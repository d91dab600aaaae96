import { visitLasts } from '../../core/guard/pass-lengths.ts';

/** How long before its end it is said that a pass is nearly over, milliseconds: half a minute. */
const soonBefore = 30_000;

/** Whom a timer of passes tells. */
interface Told {
  /** Half a minute before the end of a pass, where it was that far off when it began; never of one for a visit. */
  soon: () => void;
  /** At its end, with that end in milliseconds UTC. */
  over: (until: number) => void;
}

/**
 * Times passes by the time that passes in the page, which nobody can set, and says when one is nearly over and when
 * it is. One for a visit is over a while after its page has come.
 */
export function passTimer(visit: boolean, { soon, over }: Told) {
  let timed: number | undefined;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers.splice(0)) clearTimeout(timer);
    timed = undefined;
  };
  return {
    /** Begins with a pass that ends then; does nothing if it is timed already. */
    begin(until: number) {
      if (until === timed) return;
      stop();
      timed = until;
      const lasts = visit ? visitLasts : until - Date.now();
      timers.push(setTimeout(() => over(until), lasts));
      if (!visit && lasts > soonBefore) timers.push(setTimeout(soon, lasts - soonBefore));
    },
    /** Stops: the page isn't theirs any more. */
    stop,
  };
}
