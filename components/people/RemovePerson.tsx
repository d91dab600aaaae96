import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { digits } from '../ui/digits.ts';
import type { Recorded } from './people-actions.ts';

interface RemovePersonProps {
  person: Person;
  /** What is written down about them. */
  recorded: Recorded;
  onCancel: () => void;
  /** Removes them: with no pauses to keep, and else with those kept, or not. */
  onRemove: (kept: 'nothing' | 'past' | 'none') => void;
}

/** Says what there is about someone, and asks what of it shall go with them. */
export function RemovePerson({ person, recorded, onCancel, onRemove }: RemovePersonProps) {
  const { pauses, closing, words } = recorded;
  const { nickname } = person;
  const written = closing ? (words ? 'both' : 'closing') : words ? 'words' : null;
  const body = [
    ...(pauses > 0
      ? [
          i18n.t('people.removing.pauses', pauses, [digits(pauses), nickname]),
          i18n.t('people.removing.about'),
        ]
      : []),
    ...(written ? [i18n.t(`people.removing.${written}`)] : []),
    i18n.t('people.removing.stays'),
  ];
  return (
    <Confirm
      title={i18n.t('people.removing.title', [nickname])}
      body={body}
      verb={i18n.t(pauses > 0 ? 'people.removing.keep' : 'people.remove')}
      onConfirm={() => onRemove(pauses > 0 ? 'past' : 'nothing')}
      {...(pauses > 0 && {
        further: { verb: i18n.t('people.removing.all'), onConfirm: () => onRemove('none') },
      })}
      onCancel={onCancel}
    />
  );
}
