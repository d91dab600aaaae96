import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Button } from '../ui/Button.tsx';

interface MirrorNoticeProps {
  person: Person;
  /** Pauses on mirrors too; called in the click, for the browser is asked for access. */
  onPause: () => void;
  /** Leaves them as they are. */
  onLeave: () => void;
}

/** Says once that a page of theirs went by on a mirror, where there is no pause, and offers one. */
export function MirrorNotice({ person, onPause, onLeave }: MirrorNoticeProps) {
  if (person.mirrorNotice !== 'seen' || person.beyond) return null;
  return (
    <section class="person-notice">
      <p>{i18n.t('people.mirror.seen', [person.nickname])}</p>
      <p class="quiet">{i18n.t('people.mirror.access')}</p>
      <p class="person-ways">
        <Button onClick={onPause}>{i18n.t('people.mirror.pause')}</Button>
        <Button look="word" onClick={onLeave}>
          {i18n.t('people.mirror.leave')}
        </Button>
      </p>
    </section>
  );
}
