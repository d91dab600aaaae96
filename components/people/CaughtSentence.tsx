import { i18n } from '#i18n';
import { pausedByDefault } from '../../core/people/person.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { type Surface, surfaces } from '../../core/recognise/template/recognition.ts';
import { siteOf } from '../../core/recognise/template/sites.ts';
import { handle, siteName } from './profile-names.ts';

const usual = new Set<Surface>(pausedByDefault);

/** What will be caught once a profile is listed: site, whose, what pauses and what doesn't. */
export function CaughtSentence({ profile }: { profile: Profile }) {
  const site = siteOf(profile.site);
  const shown = new Set(site?.forms.map(({ surface }) => surface));
  const there = surfaces.filter((surface) => shown.has(surface));
  const pauses = there.filter((surface) => usual.has(surface));
  const others = there.filter((surface) => !usual.has(surface));
  return (
    <div class="caught">
      <p>
        {siteName(profile)}, <bdi>{handle(profile)}</bdi>
      </p>
      <p class="quiet">
        {site ? i18n.t('people.caught.pauses', [inWords(pauses)]) : i18n.t('people.caught.page')}
        {others.length > 0 && ` ${i18n.t('people.caught.others', [inWords(others)])}`}
      </p>
    </div>
  );
}

function inWords(names: readonly Surface[]): string {
  const words = names.map((surface) => i18n.t(`people.caught.surface.${surface}`));
  return new Intl.ListFormat(i18n.t('pause.language')).format(words);
}
