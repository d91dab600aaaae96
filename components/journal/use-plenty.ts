import { useEffect, useState } from 'preact/hooks';
import { arePlenty, type Plenty } from '../../core/reflection/soft-stop.ts';
import type { Clock } from '../pause/clock.ts';

/** Whether what is written, or the time since the first word of it was there, has come to what is plenty. */
export function usePlenty(texts: readonly string[], plenty: Plenty, clock: Clock): boolean {
  const [isOver, end] = useState(false);
  const began = texts.some((text) => text.trim() !== '');
  useEffect(() => {
    if (began) return clock.after(plenty.minutes * 60_000, () => end(true));
  }, [began, clock, plenty.minutes]);
  return isOver || arePlenty(texts, plenty);
}
