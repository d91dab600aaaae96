import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { digits } from '../ui/digits.ts';
import type { Recorded } from './people-actions.ts';
import type { Gone } from './use-done.ts';

interface RemovePersonProps {
  person: Person;
  /** What is written down about them; null where it can't be read. */
  recorded: Recorded | null;
  onCancel: () => void;
  /** Removes them: with nothing to keep, and else with pauses and pages kept, or not. */
  onRemove: (kept: Gone['kept']) => void;
}

/** Says what there is about someone, and asks what of it shall go with them. */
export function RemovePerson({ person, recorded, onCancel, onRemove }: RemovePersonProps) {
  const { pauses = 0, pages = 0 } = recorded ?? {};
  const asked = pauses > 0 || pages > 0;
  const kept = asked || !recorded;
  const keep = recorded && pages === 0 ? 'people.removing.keep' : 'people.removing.keepPages';
  return (
    <Confirm
      title={i18n.t('people.removing.title', [person.nickname])}
      body={[
        ...(recorded
          ? sentences(recorded, person.nickname)
          : [i18n.t('people.removing.unread', [person.nickname])]),
        i18n.t('people.removing.stays'),
      ]}
      verb={i18n.t(kept ? keep : 'people.remove')}
      onConfirm={() => onRemove(kept ? 'past' : 'nothing')}
      {...(asked && {
        further: {
          verb: i18n.t(pages > 0 ? 'people.removing.allPages' : 'people.removing.all'),
          onConfirm: () => onRemove('none'),
        },
      })}
      onCancel={onCancel}
    />
  );
}

/** What there is, each kind with how much of it, and what becomes of it. */
function sentences({ pauses, pages, closing, words }: Recorded, nickname: string): string[] {
  const said = [
    pauses > 0 && i18n.t('people.removing.pauses', pauses, [digits(pauses), nickname]),
    pauses > 0 && i18n.t('people.removing.about'),
    pages > 0 && i18n.t('people.removing.pages', pages, [digits(pages), nickname]),
    pages > 0 && i18n.t('people.removing.aboutPages'),
    closing && i18n.t('people.removing.closing'),
    words > 0 && i18n.t('people.removing.words', words, [digits(words)]),
  ];
  return said.filter((each) => each !== false);
}
