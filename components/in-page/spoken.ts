import { i18n } from '#i18n';

/** Language and direction of what Ebb says; the page around it may have others. */
export function spoken(): { lang: string; dir: 'ltr' | 'rtl' } {
  return {
    lang: i18n.t('pause.language'),
    dir: i18n.t('pause.direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}
