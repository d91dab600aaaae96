import { i18n } from '#i18n';
import type { QuietHours as Hours } from '../../core/settings/settings.ts';
import { Button } from '../ui/Button.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { WaitField } from '../ui/WaitField.tsx';

/** What a new stretch starts as: from ten in the evening to six, half a minute. */
const night: Hours = { from: 22 * 60, to: 6 * 60, settle: 30 };

interface QuietHoursProps {
  hours: readonly Hours[];
  onChange: (hours: Hours[]) => void;
}

/** Times of day at which the wait is longer. */
export function QuietHours({ hours, onChange }: QuietHoursProps) {
  const replace = (at: number, change: Partial<Hours>) =>
    onChange(hours.map((stretch, index) => (index === at ? { ...stretch, ...change } : stretch)));
  return (
    <fieldset class="quiet-hours">
      <legend>{i18n.t('settings.quietHours')}</legend>
      <p class="quiet">{i18n.t('settings.quietHoursAbout')}</p>
      {hours.map((stretch, index) => (
        <div class="quiet-stretch" key={`stretch ${index + 1}`}>
          <TimeField
            label={i18n.t('settings.quietFrom')}
            minutes={stretch.from}
            onChange={(from) => replace(index, { from })}
          />
          <TimeField
            label={i18n.t('settings.quietTo')}
            minutes={stretch.to}
            onChange={(to) => replace(index, { to })}
          />
          <WaitField
            label={i18n.t('settings.quietWait')}
            seconds={stretch.settle}
            onChange={(settle) => replace(index, { settle })}
          />
          <Button look="word" onClick={() => onChange(hours.filter((other) => other !== stretch))}>
            {i18n.t('settings.quietRemove')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...hours, night])}>{i18n.t('settings.quietAdd')}</Button>
    </fieldset>
  );
}
