import { i18n } from '#i18n';

/** Tells the page which language and direction its words are in. */
export function readLanguage(): void {
  document.documentElement.lang = i18n.t('pause.language');
  document.documentElement.dir = i18n.t('pause.direction');
}
