import { i18n } from '#i18n';

/** The language dates are written in: that of the words, in the person's own form of it if it is the same. */
export function wordsLanguage(): string {
  const language = i18n.t('week.language');
  return navigator.languages.find((own) => own.split('-')[0] === language) ?? language;
}

/** A number in digits, grouped: `1,660`. */
export function digits(value: number): string {
  return new Intl.NumberFormat(wordsLanguage()).format(value);
}
