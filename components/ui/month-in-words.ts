import { i18n } from '#i18n';

/** A month (`YYYY-MM`) as one writes it, such as “November 2026”. */
export function monthInWords(month: string): string {
  const format = new Intl.DateTimeFormat(i18n.t('pause.language'), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(month));
}
