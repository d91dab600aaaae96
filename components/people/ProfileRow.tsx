import { i18n } from '#i18n';
import type { Obstacle } from '../../core/recognise/patterns/obstacle.ts';
import type { Profile } from '../../core/recognise/template/profile.ts';
import { pageSite } from '../../core/recognise/template/site-for.ts';
import { Button } from '../ui/Button.tsx';
import { type OwnPlace, ownPlace } from './browser-view.ts';
import { handle, siteName } from './profile-names.ts';

interface ProfileRowProps {
  profile: Profile;
  /** Whether Ebb has access to its site. */
  allowed: boolean;
  /** What keeps Ebb from it all the same; null when nothing does. */
  obstacle: Obstacle | null;
  onAllow: () => void;
}

/** One page of a person: site, handle, and whether it is guarded, in words and in shape. */
export function ProfileRow({ profile, allowed, obstacle, onAllow }: ProfileRowProps) {
  const site = siteName(profile);
  const guard = guardOf(profile, allowed, obstacle);
  return (
    <li class="profile">
      <svg
        class={`guard-mark guard-mark-${isMet(guard) ? 'on' : 'off'}`}
        viewBox="0 0 12 12"
        aria-hidden="true"
      >
        <circle cx="6" cy="6" r="4.5" />
      </svg>
      <span class="profile-site">
        {profile.site === pageSite ? i18n.t('people.onePage') : site}
      </span>
      <bdi class="profile-handle">{handle(profile)}</bdi>
      <span class="profile-guard">
        <span>{i18n.t(`people.guard.${guard}`)}</span>
        {guard === 'notYet' && (
          <Button look="word" aria-label={i18n.t('people.allowWhere', [site])} onClick={onAllow}>
            {i18n.t('people.allow')}
          </Button>
        )}
      </span>
    </li>
  );
}

/** How a page is guarded, or why it isn't; the words for it are in the locale. */
type Guard = 'guarded' | 'notYet' | OwnPlace | Obstacle;

function guardOf(profile: Profile, allowed: boolean, obstacle: Obstacle | null): Guard {
  const place = profile.site === pageSite && ownPlace(profile.key);
  if (place) return place;
  if (!allowed) return 'notYet';
  return obstacle ?? 'guarded';
}

function isMet(guard: Guard): boolean {
  return ['guarded', 'some', 'late'].includes(guard);
}
