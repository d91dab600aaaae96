const within = 1500;

/**
 * Gives a keydown listener that calls `then` when Shift alone is pressed three times in 1.5 s; `now` gives milliseconds
 * that only go forward.
 */
export function threeShifts(then: () => void, now: () => number): (event: KeyboardEvent) => void {
  let presses: number[] = [];
  return (event) => {
    if (event.repeat) return;
    presses = event.key === 'Shift' ? [...presses.filter((at) => now() - at < within), now()] : [];
    if (presses.length === 3) {
      presses = [];
      then();
    }
  };
}
