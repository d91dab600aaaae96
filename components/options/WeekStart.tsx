import { i18n } from '#i18n';
import { Field } from '../ui/Field.tsx';
import type { ChangeSettings } from './settings-actions.ts';
import { weekdayName } from './weekday-name.ts';

interface WeekStartProps {
  /** 1 Monday … 7 Sunday; null follows the browser. */
  weekStart: number | null;
  onChange: ChangeSettings;
}

/** The day a week begins on. */
export function WeekStart({ weekStart, onChange }: WeekStartProps) {
  return (
    <Field label={i18n.t('settings.weekStart')}>
      {(ties) => (
        <select
          {...ties}
          value={weekStart ?? ''}
          onChange={(event) => onChange({ weekStart: Number(event.currentTarget.value) || null })}
        >
          <option value="">{i18n.t('settings.weekStartBrowser')}</option>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <option key={weekday} value={weekday}>
              {weekdayName(weekday)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
