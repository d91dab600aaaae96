import { clockTime } from './clock-time.ts';

/** From so far off a weekday alone would be a riddle, milliseconds: six days. */
const far = 6 * 86_400_000;

/** A time (milliseconds UTC) in words: today its hour, in these days its weekday too, further off its date. */
export function dayAndTime(at: number): string {
  if (Math.abs(at - Date.now()) < far) return clockTime(at);
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
