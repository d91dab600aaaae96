import { visitLasts } from '../../core/guard/pass-lengths.ts';

/**
 * Times passes by the time that passes in the page, which nobody can set, and says when one is over, by its end
 * (milliseconds UTC). One for a visit is over a while after its page has come.
 */
export function passTimer(visit: boolean, over: (until: number) => void) {
  let timed: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timed = undefined;
  };
  return {
    /** Begins with a pass that ends then; does nothing if it is timed already. */
    begin(until: number) {
      if (until === timed) return;
      stop();
      timed = until;
      timer = setTimeout(() => over(until), visit ? visitLasts : until - Date.now());
    },
    /** Stops: the page isn't theirs any more. */
    stop,
  };
}
