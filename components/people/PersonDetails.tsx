import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { surfaces } from '../../core/recognise/template/recognition.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
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
  onChange: (part: Partial<Person>) => void;
}

/** Everything that can be set for one person. Saves each change by itself and says so. */
export function PersonDetails(props: PersonDetailsProps) {
  const { person, settings, isAllowed, onAsk, onChange } = props;
  const [saves, setSaves] = useState(0);
  const change = (part: Partial<Person>) => {
    onChange(part);
    setSaves(saves + 1);
  };
  const search = person.surfaces.filter((surface) => surface === 'search');
  return (
    <>
      <Field label={i18n.t('people.nickname')} hint={i18n.t('people.nicknameHint')}>
        {(ties) => (
          <input
            {...ties}
            value={person.nickname}
            maxLength={60}
            autocomplete="off"
            onChange={({ currentTarget }) => {
              const nickname = currentTarget.value.trim();
              if (nickname) change({ nickname });
              else currentTarget.value = person.nickname;
            }}
          />
        )}
      </Field>
      <Field label={i18n.t('people.note')} hint={i18n.t('people.noteHint')}>
        {(ties) => (
          <textarea
            {...ties}
            value={person.note}
            onChange={(event) => change({ note: event.currentTarget.value.trim() })}
          />
        )}
      </Field>
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
