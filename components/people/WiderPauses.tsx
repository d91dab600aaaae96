import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Person } from '../../core/people/person.ts';
import type { Reach } from '../../core/recognise/patterns/origins-in-use.ts';
import { Field } from '../ui/Field.tsx';
import { tooLong } from '../ui/too-long.ts';
import { useDraft } from '../ui/use-draft.ts';
import { AskingSwitch } from './AskingSwitch.tsx';

interface WiderPausesProps {
  person: Person;
  /** Whether Ebb has the access that pauses there take; what it lacks is shown as off. */
  isAllowed: (reach: Reach) => boolean;
  /** Asks the browser for access; called in the click. */
  onAsk: (reach: Reach) => Promise<boolean>;
  onChange: (part: Partial<Person>) => void;
}

/** Pauses beyond a person's own pages, each off until it is wanted: it takes more access. */
export function WiderPauses({ person, isAllowed, onAsk, onChange }: WiderPausesProps) {
  const { profiles, surfaces, searchName } = person;
  const [name, typeName] = useDraft(searchName);
  const wrongName = tooLong(name, limits.searchName);
  const others = surfaces.filter((surface) => surface !== 'search');
  const withSearch: Person['surfaces'] = [...others, 'search'];
  const searches = surfaces.includes('search') && isAllowed({ profiles, surfaces: ['search'] });
  return (
    <>
      <AskingSwitch
        label={i18n.t('people.beyond')}
        about={i18n.t('people.beyondAbout')}
        on={person.beyond && isAllowed({ profiles, beyond: true })}
        ask={() => onAsk({ ...person, beyond: true })}
        onSwitch={(beyond) => onChange({ beyond })}
      />
      <AskingSwitch
        label={i18n.t('people.searches')}
        about={i18n.t('people.searchesAbout')}
        on={searches}
        ask={() => onAsk({ ...person, surfaces: withSearch })}
        onSwitch={(on) => onChange({ surfaces: on ? withSearch : others })}
      />
      {searches && (
        <Field
          label={i18n.t('people.searchName')}
          hint={i18n.t('people.searchNameHint')}
          error={wrongName}
        >
          {(ties) => (
            <input
              {...ties}
              value={name}
              autocomplete="off"
              onInput={(event) => typeName(event.currentTarget.value)}
              onChange={() => !wrongName && onChange({ searchName: name.trim() })}
            />
          )}
        </Field>
      )}
    </>
  );
}
