import { i18n } from '#i18n';
import type { Moment } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import { type Settings, schemes } from '../../core/settings/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Part } from '../ui/Part.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useSaves } from '../ui/use-saves.ts';
import { WaitField } from '../ui/WaitField.tsx';
import { Coming } from './Coming.tsx';
import { KindsAndLooks } from './KindsAndLooks.tsx';
import { PageHeading } from './PageHeading.tsx';
import { PassLength } from './PassLength.tsx';
import { PauseHours } from './PauseHours.tsx';
import { Questions } from './Questions.tsx';
import { QuietHours } from './QuietHours.tsx';
import { SeePause } from './SeePause.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import type { TryWish } from './TryPause.tsx';
import { TurnBack } from './TurnBack.tsx';
import { WeekStart } from './WeekStart.tsx';
import './PausePage.css';

interface PausePageProps {
  settings: Settings;
  people: readonly Person[];
  /** Reads the moments that the choice of words looks at. */
  loadLately: () => Promise<Moment[]>;
  onChange: ChangeSettings;
  /** Whether there are words of their own. */
  hasOwn: boolean;
  /** Shows a pause as it is set; settles when it is gone. */
  onSee: (wish: TryWish) => Promise<unknown>;
}

/** How the pause is: its wait, its kinds and looks, what it asks, and where the two ways lead. */
export function PausePage(props: PausePageProps) {
  const { settings, people, loadLately, onChange, hasOwn, onSee } = props;
  const { saves, save } = useSaves();
  const change: ChangeSettings = (part) => save(() => onChange(part), 'turnBackPage' in part);
  return (
    <>
      <PageHeading title={i18n.t('settings.title')} purpose={i18n.t('settings.purpose')} />
      <SeePause hasOwn={hasOwn} onSee={onSee} />
      <SettingsGroup title={i18n.t('settings.group.wait')}>
        <WaitField
          label={i18n.t('settings.wait')}
          hint={i18n.t('settings.waitHint')}
          seconds={settings.settle}
          onChange={(settle) => change({ settle })}
        />
        <QuietHours hours={settings.quietHours} onChange={(quietHours) => change({ quietHours })} />
      </SettingsGroup>
      <Part name="kinds and looks">
        <KindsAndLooks
          settings={settings}
          people={people}
          loadLately={loadLately}
          onChange={change}
        />
      </Part>
      <Part name="questions">
        <Questions settings={settings} onChange={change} />
      </Part>
      <SettingsGroup title={i18n.t('settings.group.leads')}>
        <PassLength
          minutes={settings.passMinutes}
          onChoose={(passMinutes) => change({ passMinutes })}
        />
        <TurnBack settings={settings} onChange={change} />
      </SettingsGroup>
      <SettingsGroup title={i18n.t('settings.group.calendar')}>
        <PauseHours hours={settings.hours} onChange={(hours) => change({ hours })} />
        <Switch
          label={i18n.t('settings.nextMorning')}
          about={i18n.t('settings.nextMorningAbout')}
          on={settings.weakenNextMorning}
          onSwitch={(weakenNextMorning) => change({ weakenNextMorning })}
        />
        {settings.coming && (
          <Coming from={settings.coming.from} onKeep={() => change({ coming: null })} />
        )}
        <Choices
          legend={i18n.t('settings.schemes')}
          options={schemes.map((value) => ({ value, label: i18n.t(`settings.scheme.${value}`) }))}
          chosen={[settings.scheme]}
          onChoose={([scheme = 'system']) => change({ scheme })}
        />
        <WeekStart weekStart={settings.weekStart} onChange={change} />
      </SettingsGroup>
      <SavedNote saves={saves} />
    </>
  );
}
