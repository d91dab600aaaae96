import { i18n } from '#i18n';
import { mostOf } from '../../core/limits/limits.ts';
import {
  type DayHours,
  type PauseHours as Hours,
  leavesNone,
  pauseTimes,
} from '../../core/settings/pause-hours.ts';
import { Button } from '../ui/Button.tsx';
import { Choices } from '../ui/Choices.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { weekdayName } from './weekday-name.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** What new hours start as: working days without pauses, or the nights with them. */
const starts: Record<'outside' | 'within', DayHours> = {
  outside: { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60 },
  within: { days: weekdays, from: 20 * 60, to: 6 * 60 },
};

interface PauseHoursProps {
  hours: Hours;
  onChange: (hours: Hours) => void;
}

/** At which hours of the week there are pauses: all, all but some, or only some. */
export function PauseHours({ hours, onChange }: PauseHoursProps) {
  const { when, at } = hours;
  const replace = (place: number, change: Partial<DayHours>) =>
    onChange({
      when,
      at: at.map((each, index) => (index === place ? { ...each, ...change } : each)),
    });
  return (
    <div class="pause-hours">
      <Choices
        legend={i18n.t('settings.hours.legend')}
        options={pauseTimes.map((value) => ({ value, label: i18n.t(`settings.hours.${value}`) }))}
        chosen={[when]}
        onChoose={([chosen = 'always']) =>
          onChange({
            when: chosen,
            at: at.length > 0 || chosen === 'always' ? at : [starts[chosen]],
          })
        }
      />
      {when !== 'always' && (
        <>
          <p class="quiet">{i18n.t('settings.hours.about')}</p>
          {at.map((each, index) => (
            <SomeHours
              key={`hours ${index + 1}`}
              hours={each}
              onChange={(change) => replace(index, change)}
              onRemove={() => onChange({ when, at: at.filter((_, place) => place !== index) })}
            />
          ))}
          {at.length < mostOf.pauseHours && (
            <Button onClick={() => onChange({ when, at: [...at, starts[when]] })}>
              {i18n.t('settings.hours.add')}
            </Button>
          )}
        </>
      )}
      <p role="status" class="quiet">
        {leavesNone(hours) && i18n.t('settings.hours.none')}
      </p>
    </div>
  );
}

interface SomeHoursProps {
  hours: DayHours;
  onChange: (change: Partial<DayHours>) => void;
  onRemove: () => void;
}

/** The same hours of some days. */
function SomeHours({ hours: { days, from, to }, onChange, onRemove }: SomeHoursProps) {
  return (
    <div class="day-hours">
      <Choices
        several
        required
        legend={i18n.t('settings.hours.days')}
        options={weekdays.map((each) => ({ value: `${each}`, label: weekdayName(each) }))}
        chosen={days.map(String)}
        onChoose={(chosen) => onChange({ days: chosen.map(Number) })}
      />
      <TimeField
        label={i18n.t('settings.quietFrom')}
        minutes={from}
        onChange={(minutes) => onChange({ from: minutes })}
      />
      <TimeField
        label={i18n.t('settings.quietTo')}
        minutes={to}
        onChange={(minutes) => onChange({ to: minutes })}
      />
      <Button look="word" onClick={onRemove}>
        {i18n.t('settings.quietRemove')}
      </Button>
    </div>
  );
}
