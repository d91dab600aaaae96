import { i18n } from '#i18n';
import type { Settings } from '../../core/settings/settings.ts';
import { themes } from '../../core/words/passage.ts';
import { Choices } from '../ui/Choices.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import { themeNames } from './theme-names.ts';

interface ThemesProps {
  muted: Settings['mutedThemes'];
  asked: Settings['askedFor'];
  onChange: ChangeSettings;
}

/** What the words may be about. A theme that isn't wanted is never shown. */
export function Themes({ muted, asked, onChange }: ThemesProps) {
  const names = themeNames();
  return (
    <Disclosure summary={i18n.t('settings.themes')}>
      <Choices
        several
        required
        legend={i18n.t('settings.themesLegend')}
        hint={i18n.t('settings.themesHint')}
        options={themes.map((value) => ({ value, label: names[value] }))}
        chosen={themes.filter((theme) => !muted.includes(theme))}
        onChoose={(wanted) =>
          onChange({ mutedThemes: themes.filter((theme) => !wanted.includes(theme)) })
        }
      />
      <Choices
        several
        legend={i18n.t('settings.askedForLegend')}
        hint={i18n.t('settings.askedForHint')}
        options={[
          { value: 'imagery', label: i18n.t('settings.askedFor.imagery') },
          { value: 'forgiving-them', label: i18n.t('settings.askedFor.forgivingThem') },
        ]}
        chosen={asked}
        onChoose={(askedFor) => onChange({ askedFor })}
      />
    </Disclosure>
  );
}
