import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type OffLength, offLengths } from '../../core/calendar/back-at.ts';
import { longestOff } from '../../core/calendar/stretch.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Field } from '../ui/Field.tsx';
import { focusProblem } from './focus-problem.ts';
import './OffFor.css';

/** How many minutes each unit has. */
const units = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof units;
const unitNames = ['minutes', 'hours', 'days'] as const;

/** The most there can be, in minutes. */
const longest = longestOff / 60_000;

interface OffForProps {
  /** Called with how long pauses are to be off. */
  onTurnOff: (length: OffLength) => void;
}

/** For how long pauses are to be off: one press each, or a time of one's own. */
export function OffFor({ onTurnOff }: OffForProps) {
  return (
    <div class="off-for">
      <div class="off-lengths">
        {offLengths.map((length) => (
          <Button key={length} onClick={() => onTurnOff(length)}>
            {i18n.t(`off.for.${length}`)}
          </Button>
        ))}
      </div>
      <Disclosure summary={i18n.t('off.other')}>
        <OwnLength onTurnOff={onTurnOff} />
      </Disclosure>
    </div>
  );
}

/** So many minutes, hours or days, up to a month. */
function OwnLength({ onTurnOff }: OffForProps) {
  const [typed, type] = useState('3');
  const [unit, setUnit] = useState<Unit>('hours');
  const [asked, setAsked] = useState(false);
  const minutes = Math.round(Number(typed) * units[unit]);
  const fits = minutes >= 1 && minutes <= longest;
  return (
    <form
      class="off-lengths"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (fits) onTurnOff({ minutes });
        else focusProblem(event.currentTarget);
      }}
    >
      <Field label={i18n.t('off.number')} error={asked && !fits ? i18n.t('off.wrong') : null}>
        {(ties) => (
          <input
            {...ties}
            type="number"
            inputMode="decimal"
            min={1}
            step="any"
            autocomplete="off"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={i18n.t('off.unit')}>
        {(ties) => (
          <select
            {...ties}
            value={unit}
            onChange={(event) => {
              const chosen = unitNames.find((name) => name === event.currentTarget.value);
              if (chosen) setUnit(chosen);
            }}
          >
            {unitNames.map((name) => (
              <option key={name} value={name}>
                {i18n.t(`off.units.${name}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit">{i18n.t('off.verb')}</Button>
    </form>
  );
}
