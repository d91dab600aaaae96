import { i18n } from '#i18n';
import { apartUntil, type Merge } from '../../core/merging/merge.ts';
import type { Person } from '../../core/people/person.ts';
import { Button } from '../ui/Button.tsx';

interface TakeApartProps {
  /** The one who was kept, as they are called now. */
  person: Person;
  /** What was before. */
  merge: Merge;
  onTakeApart: () => void;
}

/** Says who was merged with a person, and until when the two can be taken apart again. */
export function TakeApart({ person, merge, onTakeApart }: TakeApartProps) {
  const when = new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  const names = [merge.other.nickname, person.nickname] as const;
  return (
    <section class="person-notice">
      <p>{i18n.t('merge.apartUntil', [...names, when.format(apartUntil(merge))])}</p>
      <p class="person-ways">
        <Button aria-label={i18n.t('merge.apartWho', [...names])} onClick={onTakeApart}>
          {i18n.t('merge.apart')}
        </Button>
      </p>
    </section>
  );
}
