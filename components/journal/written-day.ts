import { i18n } from '#i18n';

/** The day of a time (milliseconds UTC) in words, on this device's clock. */
export function writtenDay(at: number): string {
  return new Intl.DateTimeFormat(i18n.t('pause.language'), { dateStyle: 'long' }).format(at);
}
