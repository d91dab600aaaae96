import { Field } from './Field.tsx';

interface TimeFieldProps {
  label: string;
  /** Minutes after midnight. */
  minutes: number;
  onChange: (minutes: number) => void;
}

/** A time of day: a native field, in minutes after midnight. */
export function TimeField({ label, minutes, onChange }: TimeFieldProps) {
  const two = (part: number) => String(part).padStart(2, '0');
  return (
    <Field label={label}>
      {(ties) => (
        <input
          {...ties}
          type="time"
          autocomplete="off"
          required
          value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
          onChange={(event) => {
            const [hour, minute] = event.currentTarget.value.split(':').map(Number);
            if (hour !== undefined && minute !== undefined) onChange(hour * 60 + minute);
          }}
        />
      )}
    </Field>
  );
}
