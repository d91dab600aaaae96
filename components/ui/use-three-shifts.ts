import { useLayoutEffect, useRef } from 'preact/hooks';
import { threeShifts } from '../in-page/three-shifts.ts';

/** Calls `then`, the newest that it is given, when Shift is pressed three times, wherever the focus is in the window. */
export function useThreeShifts(then: () => void): void {
  const newest = useRef(then);
  newest.current = then;
  useLayoutEffect(() => {
    const count = threeShifts(
      () => newest.current(),
      () => performance.now(),
    );
    addEventListener('keydown', count);
    return () => removeEventListener('keydown', count);
  }, []);
}
