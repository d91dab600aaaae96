import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { type Gone, goneId } from './use-done.ts';

interface RemovedPeopleProps {
  gone: readonly Gone[];
  onTakeBack: (one: Gone) => void;
}

/** A line for each one removed since the page was opened, with a way back. */
export function RemovedPeople({ gone, onTakeBack }: RemovedPeopleProps) {
  return (
    <div role="status" class="people-gone">
      {gone.map((one) => (
        <p key={one.person.id} id={goneId(one.person)} tabIndex={-1}>
          <span>{sentenceOf(one)}</span>
          <Button
            look="word"
            aria-label={i18n.t('people.takeBackWho', [one.person.nickname])}
            onClick={() => onTakeBack(one)}
          >
            {i18n.t('ui.undo')}
          </Button>
        </p>
      ))}
    </div>
  );
}

function sentenceOf({ person: { nickname }, kept }: Gone): string {
  if (kept === 'nothing') return i18n.t('people.removed', [nickname]);
  return i18n.t(kept === 'past' ? 'people.removedKept' : 'people.removedAll', [nickname]);
}
