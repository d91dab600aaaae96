import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import { useSaves } from '../ui/use-saves.ts';
import { EndingFields } from './EndingFields.tsx';
import { OwnPause } from './OwnPause.tsx';

interface PersonDetailsProps {
  person: Person;
  /** How the pause is for everyone. */
  settings: Settings;
  /** Gives whether the change was kept. */
  onChange: (part: Partial<Person>) => Promise<boolean>;
}

/** Everything that can be set for one person, but for their pages. Saves each change by itself and says so. */
export function PersonDetails(props: PersonDetailsProps) {
  const { person, settings, onChange } = props;
  const { saves, save } = useSaves();
  const [nickname, typeNickname] = useDraft(person.nickname);
  const wrongNickname = tooLong(nickname, limits.nickname);
  // What is typed stands in its field until it is kept.
  const change = (part: Partial<Person>) => void save(() => onChange(part), 'nickname' in part);
  return (
    <>
      <Field
        label={i18n.t('people.nickname')}
        hint={i18n.t('people.nicknameHint')}
        error={wrongNickname}
      >
        {(ties) => (
          <input
            {...ties}
            value={nickname}
            autocomplete="off"
            onInput={(event) => typeNickname(event.currentTarget.value)}
            onChange={() => {
              if (nickname.trim() === '') typeNickname(person.nickname);
              else if (!wrongNickname) change({ nickname: nickname.trim() });
            }}
          />
        )}
      </Field>
      <p>
        <a href={`#words/${encodeURIComponent(person.id)}`}>
          {i18n.t('people.ownWords', [person.nickname])}
        </a>
      </p>
      <Disclosure summary={i18n.t('people.own.summary')}>
        <OwnPause person={person} settings={settings} onChange={change} />
      </Disclosure>
      <Disclosure summary={i18n.t('people.ending')}>
        <EndingFields ending={person} onChange={change} />
      </Disclosure>
      <SavedNote saves={saves} />
    </>
  );
}
