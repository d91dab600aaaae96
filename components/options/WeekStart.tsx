import { i18n } from '#i18n';
import { Field } from '../ui/Field.tsx';
import type { ChangeSettings } from './settings-actions.ts';

/** A Monday at noon, to name the days of the week from. */
const monday = Date.UTC(2024, 0, 1, 12);
const day = 86_400_000;

interface WeekStartProps {
  /** 1 Monday … 7 Sunday; null follows the browser. */
  weekStart: number | null;
  onChange: ChangeSettings;
}

/** The day a week begins on. */
export function WeekStart({ weekStart, onChange }: WeekStartProps) {
  const name = new Intl.DateTimeFormat(i18n.t('pause.language'), {
    weekday: 'long',
    timeZone: 'UTC',
  });
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
              {name.format(monday + (weekday - 1) * day)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
