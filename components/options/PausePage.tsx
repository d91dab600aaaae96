import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { kinds, looks } from '../../core/moments/moment.ts';
import { passLengths } from '../../core/pause/pass-lengths.ts';
import type { Settings } from '../../core/pause/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { SavedNote } from '../ui/SavedNote.tsx';
import { Switch } from '../ui/Switch.tsx';
import { WaitField } from '../ui/WaitField.tsx';
import { Coming } from './Coming.tsx';
import { LookPreview } from './LookPreview.tsx';
import { PageHeading } from './PageHeading.tsx';
import { QuietHours } from './QuietHours.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import { TurnBack } from './TurnBack.tsx';
import './PausePage.css';

const written = (breath: Settings['breath']) => `${breath.in} ${breath.hold} ${breath.out}`;

const breaths = (
  [
    { name: 'longOut', breath: { in: 4, hold: 0, out: 6 } },
    { name: 'even', breath: { in: 5, hold: 0, out: 5 } },
    { name: 'hold', breath: { in: 4, hold: 4, out: 6 } },
  ] as const
).map((pattern) => ({ ...pattern, value: written(pattern.breath) }));

interface PausePageProps {
  settings: Settings;
  onChange: ChangeSettings;
}

/** How the pause is: its wait, its kinds and looks, what it asks, and where the two ways lead. */
export function PausePage({ settings, onChange }: PausePageProps) {
  const [saves, setSaves] = useState(0);
  const change: ChangeSettings = (part) => {
    onChange(part);
    setSaves(saves + 1);
  };
  return (
    <>
      <PageHeading title={i18n.t('settings.title')} purpose={i18n.t('settings.purpose')} />
      <section class="settings">
        <WaitField
          label={i18n.t('settings.wait')}
          hint={i18n.t('settings.waitHint')}
          seconds={settings.settle}
          onChange={(settle) => change({ settle })}
        />
        <QuietHours hours={settings.quietHours} onChange={(quietHours) => change({ quietHours })} />
      </section>
      <section class="settings">
        <Choices
          several
          required
          legend={i18n.t('settings.kinds')}
          hint={i18n.t('settings.kindsHint')}
          options={kinds.map((value) => ({
            value,
            label: i18n.t(`settings.kind.${value}`),
            about: i18n.t(`settings.kindAbout.${value}`),
          }))}
          chosen={settings.kinds}
          onChoose={(chosen) => change({ kinds: chosen })}
        />
        {settings.kinds.includes('breath') && (
          <Choices
            legend={i18n.t('settings.breath')}
            options={breaths.map(({ name, value }) => ({
              value,
              label: i18n.t(`settings.breathe.${name}`),
            }))}
            chosen={[written(settings.breath)]}
            onChoose={([value]) => {
              const breath = breaths.find((pattern) => pattern.value === value)?.breath;
              if (breath) change({ breath });
            }}
          />
        )}
        <Choices
          several
          required
          legend={i18n.t('settings.looks')}
          hint={i18n.t('settings.looksHint')}
          options={looks.map((value) => ({
            value,
            label: i18n.t(`settings.look.${value}`),
            picture: <LookPreview look={value} />,
          }))}
          chosen={settings.looks}
          onChoose={(chosen) => change({ looks: chosen })}
        />
      </section>
      <section class="settings">
        <Switch
          label={i18n.t('settings.chips')}
          about={i18n.t('settings.chipsAbout')}
          on={settings.chips}
          onSwitch={(chips) => change({ chips })}
        />
        <Switch
          label={i18n.t('settings.checkIns')}
          about={i18n.t('settings.checkInsAbout')}
          on={settings.checkIns}
          onSwitch={(checkIns) => change({ checkIns })}
        />
        <Switch
          label={i18n.t('settings.echoes')}
          about={i18n.t('settings.echoesAbout')}
          on={settings.echoes}
          onSwitch={(echoes) => change({ echoes })}
        />
        <Switch
          label={i18n.t('settings.ownNumbers')}
          about={i18n.t('settings.ownNumbersAbout')}
          on={settings.ownNumbers}
          onSwitch={(ownNumbers) => change({ ownNumbers })}
        />
      </section>
      <section class="settings">
        <Choices
          legend={i18n.t('settings.pass')}
          hint={i18n.t('settings.passHint')}
          options={passLengths.map((minutes) => ({
            value: String(minutes),
            label:
              minutes === 0 ? i18n.t('settings.passVisit') : i18n.t('settings.passFor', minutes),
          }))}
          chosen={[String(settings.passMinutes)]}
          onChoose={([minutes]) => change({ passMinutes: Number(minutes) })}
        />
        <TurnBack settings={settings} onChange={change} />
      </section>
      <section class="settings">
        <Switch
          label={i18n.t('settings.nextMorning')}
          about={i18n.t('settings.nextMorningAbout')}
          on={settings.weakenNextMorning}
          onSwitch={(weakenNextMorning) => change({ weakenNextMorning })}
        />
      </section>
      {settings.coming && (
        <Coming from={settings.coming.from} onKeep={() => change({ coming: null })} />
      )}
      <SavedNote saves={saves} />
    </>
  );
}
