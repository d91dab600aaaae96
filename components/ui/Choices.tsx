import { useId } from 'preact/hooks';
import './Choices.css';

interface ChoicesProps<Value extends string> {
  /** What is asked; the legend of the group. */
  legend: string;
  /** One sentence that helps to answer; none when left out. */
  hint?: string;
  /** The answers, in order, in words. */
  options: readonly { value: Value; label: string; about?: string }[];
  /** Whether one or several can be chosen. */
  several?: boolean;
  /** The chosen ones. */
  chosen: readonly Value[];
  /** Called with all that are chosen after a change; never with none when only one can be. */
  onChoose: (chosen: Value[]) => void;
}

/** A group of native radio buttons or checkboxes with a legend. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hint, options, several = false, chosen, onChoose } = props;
  const name = useId();
  const toggle = (value: Value, on: boolean) =>
    onChoose(
      several
        ? options.map((o) => o.value).filter((v) => (v === value ? on : chosen.includes(v)))
        : [value],
    );
  return (
    <fieldset class="choices" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {options.map(({ value, label, about }) => (
        <label key={value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          <span>
            {label}
            {about && <span class="quiet"> {about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
