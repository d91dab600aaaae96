import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import { Choices } from '../ui/Choices.tsx';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';

/** What a person may say about the ending; all of it can be left out. */
export type Ending = Pick<Person, 'stance' | 'endedBy' | 'endedOn' | 'hurt' | 'someoneNew'>;

interface EndingFieldsProps {
  ending: Ending;
  onChange: (change: Partial<Ending>) => void;
}

/** The few optional questions that help to choose kinder words. */
export function EndingFields({ ending, onChange }: EndingFieldsProps) {
  return (
    <>
      <Choices
        legend={i18n.t('people.stance.legend')}
        options={[
          { value: 'space', label: i18n.t('people.stance.space') },
          { value: 'not-ready', label: i18n.t('people.stance.notReady') },
          { value: 'unsure', label: i18n.t('people.stance.unsure') },
        ]}
        chosen={[ending.stance]}
        onChoose={([stance]) => stance && onChange({ stance })}
      />
      <Choices
        legend={i18n.t('people.endedBy.legend')}
        options={[
          { value: 'them', label: i18n.t('people.endedBy.them') },
          { value: 'me', label: i18n.t('people.endedBy.me') },
          { value: 'both', label: i18n.t('people.endedBy.both') },
          { value: 'unsaid', label: i18n.t('people.endedBy.unsaid') },
        ]}
        chosen={[ending.endedBy ?? 'unsaid']}
        onChoose={([by]) => by && onChange({ endedBy: by === 'unsaid' ? null : by })}
      />
      <Field label={i18n.t('people.endedOn')} hint={i18n.t('people.endedOnHint')}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            autocomplete="off"
            value={ending.endedOn ?? ''}
            onChange={(event) => onChange({ endedOn: event.currentTarget.value || null })}
          />
        )}
      </Field>
      <Switch
        label={i18n.t('people.hurt')}
        about={i18n.t('people.hurtAbout')}
        on={ending.hurt}
        onSwitch={(hurt) => onChange({ hurt })}
      />
      <Switch
        label={i18n.t('people.someoneNew')}
        about={i18n.t('people.someoneNewAbout')}
        on={ending.someoneNew}
        onSwitch={(someoneNew) => onChange({ someoneNew })}
      />
    </>
  );
}
