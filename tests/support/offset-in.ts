import type { OffsetAt } from '../../core/settings/paused-at.ts';

/** Minutes east of UTC in a time zone, as this machine knows it. */
export function offsetIn(timeZone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  });
  return (at) => {
    const parts = format.formatToParts(at).map(({ type, value }) => [type, value]);
    const { year, month, day, hour, minute, second } = Object.fromEntries(parts);
    const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Math.round((local - at) / 60_000);
  };
}

/** Minutes east of UTC in Berlin. */
export const inBerlin = offsetIn('Europe/Berlin');
