import { i18n } from '#i18n';

/** By how much a text is longer than what can be kept, in a sentence; null when it isn't. `most` in characters. */
export function tooLong(text: string, most: number): string | null {
  const over = text.trim().length - most;
  return over > 0 ? i18n.t('ui.tooLong', over) : null;
}
