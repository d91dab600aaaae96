import { i18n } from '#i18n';
import type { Settings } from '../../core/settings/settings.ts';
import { Switch } from '../ui/Switch.tsx';
import { PauseQuestions } from './PauseQuestions.tsx';
import { SettingsGroup } from './SettingsGroup.tsx';
import type { ChangeSettings } from './settings-actions.ts';

interface QuestionsProps {
  settings: Settings;
  onChange: ChangeSettings;
}

/** What the pause asks, before and afterwards, and whether it shows what was answered. */
export function Questions({ settings, onChange }: QuestionsProps) {
  return (
    <SettingsGroup title={i18n.t('settings.group.asks')}>
      <PauseQuestions chips={settings.chips} checkIns={settings.checkIns} onChange={onChange} />
      <Switch
        label={i18n.t('settings.echoes')}
        about={i18n.t('settings.echoesAbout')}
        on={settings.echoes}
        onSwitch={(echoes) => onChange({ echoes })}
      />
      <Switch
        label={i18n.t('settings.ownNumbers')}
        about={i18n.t('settings.ownNumbersAbout')}
        on={settings.ownNumbers}
        onSwitch={(ownNumbers) => onChange({ ownNumbers })}
      />
    </SettingsGroup>
  );
}
