import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from './Field.tsx';
import './WaitField.css';

/** The longest wait there is, seconds. */
const longest = 60;

interface WaitFieldProps {
  /** What the wait is of. */
  label: string;
  /** One sentence that helps; none when left out. */
  hint?: string;
  /** Seconds, 0–60. */
  seconds: number;
  /** Called when the person has let go of the slider. */
  onChange: (seconds: number) => void;
}

/** A wait from none to a minute: a slider, and beside it the seconds as one says them. */
export function WaitField({ label, hint, seconds, onChange }: WaitFieldProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? seconds;
  const said = shown === 0 ? i18n.t('ui.noWait') : i18n.t('ui.seconds', shown);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(ties) => (
        <div class="wait-field">
          <input
            {...ties}
            type="range"
            min={0}
            max={longest}
            value={shown}
            aria-valuetext={said}
            onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
            onChange={(event) => {
              setMoving(null);
              onChange(event.currentTarget.valueAsNumber);
            }}
          />
          <output for={ties.id}>{said}</output>
        </div>
      )}
    </Field>
  );
}
