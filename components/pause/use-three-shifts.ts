import { useRef } from 'preact/hooks';
import type { Clock } from './clock.ts';

const within = 1500;

/** Gives a keydown listener that calls `then` when Shift alone is pressed three times in 1.5 s. */
export function useThreeShifts(then: () => void, clock: Clock): (event: KeyboardEvent) => void {
  const presses = useRef<number[]>([]);
  return (event) => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      presses.current = [];
      return;
    }
    const now = clock.now();
    presses.current = [...presses.current.filter((at) => now - at < within), now];
    if (presses.current.length === 3) {
      presses.current = [];
      then();
    }
  };
}
