/**
 * The hour and minute on this device's clock, in the browser's language; with the weekday when it isn't
 * today.
 * @param at milliseconds UTC
 */
export function clockTime(at: number): string {
  const today = new Date().toDateString() === new Date(at).toDateString();
  return new Intl.DateTimeFormat(undefined, {
    ...(today ? {} : { weekday: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
