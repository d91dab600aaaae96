import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { surfaces } from '../../core/recognise/template/recognition.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import { useSaves } from '../ui/use-saves.ts';
import { EndingFields } from './EndingFields.tsx';
import { OwnPause } from './OwnPause.tsx';
import { WiderPauses } from './WiderPauses.tsx';

/** What can be chosen at once; searches take more access, and have a switch of their own. */
const choosable = surfaces.filter((surface) => surface !== 'search');

interface PersonDetailsProps {
  person: Person;
  /** How the pause is for everyone. */
  settings: Settings;
  /** Whether Ebb has the access that pauses there take. */
  isAllowed: (reach: Reach) => boolean;
  /** Asks the browser for access; called in the click. */
  onAsk: (reach: Reach) => Promise<boolean>;
  /** Gives whether the change was kept. */
  onChange: (part: Partial<Person>) => Promise<boolean>;
}

/** Everything that can be set for one person. Saves each change by itself and says so. */
export function PersonDetails(props: PersonDetailsProps) {
  const { person, settings, isAllowed, onAsk, onChange } = props;
  const { saves, save } = useSaves();
  const [nickname, typeNickname] = useDraft(person.nickname);
  const wrongNickname = tooLong(nickname, limits.nickname);
  const change = (part: Partial<Person>) => void save(() => onChange(part), isTyped(part));
  const search = person.surfaces.filter((surface) => surface === 'search');
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
      <Disclosure summary={i18n.t('people.pausing')}>
        <Choices
          several
          legend={i18n.t('people.surfacesLegend', [person.nickname])}
          options={choosable.map((value) => ({ value, label: i18n.t(`people.surface.${value}`) }))}
          chosen={person.surfaces}
          onChoose={(chosen) => change({ surfaces: [...chosen, ...search] })}
        />
        <WiderPauses person={person} isAllowed={isAllowed} onAsk={onAsk} onChange={change} />
      </Disclosure>
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

/** Whether a change was typed, and so stands in its field until it is kept. */
function isTyped(part: Partial<Person>): boolean {
  return 'nickname' in part || 'searchName' in part;
}
