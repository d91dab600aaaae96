import { i18n } from '#i18n';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { siteName } from './profile-names.ts';

/** Says, before the click, what the browser is going to ask. */
export function AccessNote({ profile }: { profile: Profile }) {
  return <p class="quiet">{i18n.t('people.access', [siteName(profile)])}</p>;
}
