import { i18n } from '#i18n';

/** A Monday at noon, to name the days of the week from. */
const monday = Date.UTC(2024, 0, 1, 12);
const day = 86_400_000;

/** The name of an ISO weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number): string {
  return new Intl.DateTimeFormat(i18n.t('pause.language'), {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(monday + (weekday - 1) * day);
}
