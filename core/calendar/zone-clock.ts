/** How far the clocks of a zone are ahead of UTC at a time (milliseconds UTC), milliseconds. */
export type ZoneClock = (at: number) => number;

/**
 * The clocks of a time zone.
 * @param zone its name in the IANA database
 */
export function zoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const named = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(named) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  };
}
