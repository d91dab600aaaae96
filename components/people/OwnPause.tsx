import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Coming } from '../options/Coming.tsx';
import { Kinds } from '../options/Kinds.tsx';
import { PassLength } from '../options/PassLength.tsx';
import { PauseHours } from '../options/PauseHours.tsx';
import { PauseQuestions } from '../options/PauseQuestions.tsx';
import { QuietHours } from '../options/QuietHours.tsx';
import { Switch } from '../ui/Switch.tsx';
import { WaitField } from '../ui/WaitField.tsx';
import '../options/PausePage.css';

interface OwnPauseProps {
  person: Person;
  /** How it is for everyone: where something of its own begins. */
  settings: Settings;
  onChange: (part: Partial<Person>) => void;
}

/** How the pause is for one person, where it is to be another than for everyone. */
export function OwnPause({ person, settings, onChange }: OwnPauseProps) {
  const { settle, quietHours, hours, kinds, passMinutes, coming } = person;
  const asks = person.chips !== null || person.checkIns !== null;
  const { chips, checkIns } = settings;
  return (
    <>
      <p class="quiet">{i18n.t('people.own.about', [person.nickname])}</p>
      <Own
        label={i18n.t('people.own.settle')}
        on={settle !== null}
        onSwitch={(on) => onChange({ settle: on ? settings.settle : null })}
      >
        <WaitField
          label={i18n.t('settings.wait')}
          seconds={settle ?? settings.settle}
          onChange={(seconds) => onChange({ settle: seconds })}
        />
      </Own>
      <Own
        label={i18n.t('people.own.quietHours')}
        on={quietHours !== null}
        onSwitch={(on) => onChange({ quietHours: on ? settings.quietHours : null })}
      >
        <QuietHours
          hours={quietHours ?? settings.quietHours}
          onChange={(longer) => onChange({ quietHours: longer })}
        />
      </Own>
      <Own
        label={i18n.t('people.own.hours')}
        on={hours !== null}
        onSwitch={(on) => onChange({ hours: on ? settings.hours : null })}
      >
        <PauseHours
          hours={hours ?? settings.hours}
          onChange={(changed) => onChange({ hours: changed })}
        />
      </Own>
      <Own
        label={i18n.t('people.own.kinds')}
        on={kinds !== null}
        onSwitch={(on) => onChange({ kinds: on ? settings.kinds : null })}
      >
        <Kinds
          chosen={kinds ?? settings.kinds}
          onChoose={(chosen) => onChange({ kinds: chosen })}
        />
      </Own>
      <Own
        label={i18n.t('people.own.questions')}
        on={asks}
        onSwitch={(on) => onChange(on ? { chips, checkIns } : { chips: null, checkIns: null })}
      >
        <PauseQuestions
          chips={person.chips ?? chips}
          checkIns={person.checkIns ?? checkIns}
          onChange={onChange}
        />
      </Own>
      <Own
        label={i18n.t('people.own.passMinutes')}
        on={passMinutes !== null}
        onSwitch={(on) => onChange({ passMinutes: on ? settings.passMinutes : null })}
      >
        <PassLength
          minutes={passMinutes ?? settings.passMinutes}
          onChoose={(minutes) => onChange({ passMinutes: minutes })}
        />
      </Own>
      {coming && <Coming from={coming.from} onKeep={() => onChange({ coming: null })} />}
    </>
  );
}

interface OwnProps {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  children: ComponentChildren;
}

/** Something that can be another for this person; where it is, beneath it what it is. */
function Own({ label, on, onSwitch, children }: OwnProps) {
  return (
    <div class="own">
      <Switch label={label} on={on} onSwitch={onSwitch} />
      {on && <div class="own-field">{children}</div>}
    </div>
  );
}
