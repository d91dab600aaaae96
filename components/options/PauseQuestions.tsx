import { i18n } from '#i18n';
import type { Settings } from '../../core/settings/settings.ts';
import { Switch } from '../ui/Switch.tsx';

interface PauseQuestionsProps extends Pick<Settings, 'chips' | 'checkIns'> {
  onChange: (change: Partial<Pick<Settings, 'chips' | 'checkIns'>>) => void;
}

/** What is asked in the pause, and after a look. */
export function PauseQuestions({ chips, checkIns, onChange }: PauseQuestionsProps) {
  return (
    <>
      <Switch
        label={i18n.t('settings.chips')}
        about={i18n.t('settings.chipsAbout')}
        on={chips}
        onSwitch={(on) => onChange({ chips: on })}
      />
      <Switch
        label={i18n.t('settings.checkIns')}
        about={i18n.t('settings.checkInsAbout')}
        on={checkIns}
        onSwitch={(on) => onChange({ checkIns: on })}
      />
    </>
  );
}
