import { i18n } from '#i18n';
import { looks, type Moment } from '../../core/moments/moment.ts';
import type { Person } from '../../core/people/person.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { Choices } from '../ui/Choices.tsx';
import { Kinds } from './Kinds.tsx';
import { Learned } from './Learned.tsx';
import { ListedWords } from './ListedWords.tsx';
import { LookPreview } from './LookPreview.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import { Themes } from './Themes.tsx';

const written = (breath: Settings['breath']) => `${breath.in} ${breath.hold} ${breath.out}`;

const breaths = (
  [
    { name: 'longOut', breath: { in: 4, hold: 0, out: 6 } },
    { name: 'even', breath: { in: 5, hold: 0, out: 5 } },
    { name: 'hold', breath: { in: 4, hold: 4, out: 6 } },
  ] as const
).map((pattern) => ({ ...pattern, value: written(pattern.breath) }));

interface KindsAndLooksProps {
  settings: Settings;
  /** Everyone, as what helped depends on who it was about. */
  people: readonly Person[];
  /** Reads the moments of late: what was said of the words is in them. */
  loadLately: () => Promise<Moment[]>;
  onChange: ChangeSettings;
}

/** What the pause holds and how it looks. */
export function KindsAndLooks({ settings, people, loadLately, onChange }: KindsAndLooksProps) {
  return (
    <>
      <SettingsGroup title={i18n.t('settings.group.holds')}>
        <Kinds chosen={settings.kinds} onChoose={(kinds) => onChange({ kinds })} />
        {settings.kinds.includes('words') && (
          <>
            <Themes muted={settings.mutedThemes} asked={settings.askedFor} onChange={onChange} />
            <ListedWords
              list="kept"
              ids={settings.keptPassages}
              onChange={(keptPassages) => onChange({ keptPassages })}
            />
            <ListedWords
              list="aside"
              ids={settings.mutedPassages}
              onChange={(mutedPassages) => onChange({ mutedPassages })}
            />
          </>
        )}
        <Learned
          people={people}
          since={settings.learnedSince}
          loadLately={loadLately}
          onChange={onChange}
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
              if (breath) onChange({ breath });
            }}
          />
        )}
      </SettingsGroup>
      <SettingsGroup title={i18n.t('settings.group.looks')}>
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
          onChoose={(chosen) => onChange({ looks: chosen })}
        />
      </SettingsGroup>
    </>
  );
}
