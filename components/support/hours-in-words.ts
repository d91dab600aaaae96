import { i18n } from '#i18n';
import { opensAt } from '../../core/support/nearest.ts';
import { stretchesOpen } from '../../core/support/opening-hours.ts';
import { clockTime } from '../ui/clock-time.ts';

const week = 7 * 86_400_000;
const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** A Monday, milliseconds UTC. */
const monday = Date.UTC(2026, 0, 5);

/**
 * Whether a line is open at a time (milliseconds UTC), or when it opens, on this device's clock.
 * @param zone the time zone that the hours are told in
 */
export function openInWords(hours: string, zone: string, now: number): string {
  if (hours === '24/7') return i18n.t('support.dayAndNight');
  const at = opensAt(stretchesOpen(hours, zone, now, now + week), now);
  return at > now ? i18n.t('support.opens', [clockTime(at)]) : i18n.t('support.open');
}

/** Opening hours with the days by their names, such as “Mon–Fri 10:00–17:00”. */
export function hoursInWords(hours: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('pause.language'), {
    weekday: 'short',
    timeZone: 'UTC',
  });
  const named = hours.replace(/[A-Z][a-z]/g, (day) =>
    format.format(monday + days.indexOf(day) * 86_400_000),
  );
  return named.replaceAll('-', '–').replaceAll(',', ', ').replaceAll(';', ',');
}
