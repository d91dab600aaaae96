import { i18n } from '#i18n';
import { type Circumstance, circumstances, noContacts } from '../../core/people/circumstances.ts';
import { endings, type Person } from '../../core/people/person.ts';
import { wasHarmed } from '../../core/people/was-harmed.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { Switch } from '../ui/Switch.tsx';
import { SaferLinks } from './SaferLinks.tsx';

/** What a person may say about the ending; all of it can be left out. */
export type Ending = Pick<
  Person,
  | 'stance'
  | 'endedBy'
  | 'endedOn'
  | 'hurt'
  | 'someoneNew'
  | 'staysInTouch'
  | 'noContact'
  | 'circumstances'
>;

interface EndingFieldsProps {
  ending: Ending;
  onChange: (change: Partial<Ending>) => void;
}

/** The few optional questions that help to choose kinder words. Of who died nothing is asked that needs them to live. */
export function EndingFields({ ending, onChange }: EndingFieldsProps) {
  const died = ending.endedBy === 'died';
  return (
    <>
      <Choices
        legend={i18n.t('people.endedBy.legend')}
        options={endings.map((value) => ({
          value,
          label: i18n.t(`people.endedBy.${value === 'never-official' ? 'neverOfficial' : value}`),
          ...aboutOf(value),
        }))}
        chosen={ending.endedBy ? [ending.endedBy] : []}
        onChoose={([endedBy]) => endedBy && onChange({ endedBy })}
      />
      <Field
        label={i18n.t(died ? 'people.diedOn' : 'people.endedOn')}
        hint={i18n.t('people.endedOnHint')}
      >
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
      {!died && (
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
      )}
      <Switch
        label={i18n.t('people.hurt')}
        about={i18n.t('people.hurtAbout')}
        on={ending.hurt}
        onSwitch={(hurt) => onChange({ hurt })}
      />
      {wasHarmed(ending) && <SaferLinks />}
      {!died && <StillThere ending={ending} onChange={onChange} />}
    </>
  );
}

/** What can be said of someone who is there. */
function StillThere({ ending, onChange }: EndingFieldsProps) {
  return (
    <>
      <Choices
        legend={i18n.t('people.noContactAsked.legend')}
        hint={i18n.t('people.noContactAsked.hint')}
        options={noContacts.map((value) => ({
          value,
          label: i18n.t(`people.noContactAsked.${value}`),
        }))}
        chosen={[ending.noContact]}
        onChoose={([noContact]) => noContact && onChange({ noContact })}
      />
      <Switch
        label={i18n.t('people.staysInTouch')}
        about={i18n.t('people.staysInTouchAbout')}
        on={ending.staysInTouch}
        onSwitch={(staysInTouch) => onChange({ staysInTouch })}
      />
      <Switch
        label={i18n.t('people.someoneNew')}
        about={i18n.t('people.someoneNewAbout')}
        on={ending.someoneNew}
        onSwitch={(someoneNew) => onChange({ someoneNew })}
      />
      <Disclosure summary={i18n.t('people.circumstances.legend')}>
        <Choices
          several
          legend={i18n.t('people.circumstances.legend')}
          hint={i18n.t('people.circumstances.about')}
          options={circumstances.map((value) => ({ value, label: nameOf(value) }))}
          chosen={ending.circumstances}
          onChoose={(said) => onChange({ circumstances: said })}
        />
      </Disclosure>
    </>
  );
}

function nameOf(circumstance: Circumstance): string {
  const names: Record<Circumstance, string> = {
    blocked: i18n.t('people.circumstances.blocked'),
    'without-a-word': i18n.t('people.circumstances.withoutAWord'),
    quarrel: i18n.t('people.circumstances.quarrel'),
    cheated: i18n.t('people.circumstances.cheated'),
    'i-hurt-them': i18n.t('people.circumstances.iHurtThem'),
    engaged: i18n.t('people.circumstances.engaged'),
    'still-love': i18n.t('people.circumstances.stillLove'),
    'want-back': i18n.t('people.circumstances.wantBack'),
    afraid: i18n.t('people.circumstances.afraid'),
  };
  return names[circumstance];
}

function aboutOf(ending: (typeof endings)[number]): { about?: string } {
  if (ending === 'died') return { about: i18n.t('people.endedByAbout.died') };
  return ending === 'unsaid' ? { about: i18n.t('people.endedByAbout.unsaid') } : {};
}
