import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Choices.css';

interface ChoicesProps<Value extends string> {
  /** What is asked; the legend of the group. */
  legend: string;
  /** One sentence that helps to answer; none when left out. */
  hint?: string;
  /** The answers, in order, in words; a picture only beside them. */
  options: readonly { value: Value; label: string; about?: string; picture?: ComponentChildren }[];
  /** Whether one or several can be chosen. */
  several?: boolean;
  /** Whether the last chosen one of several stays chosen. */
  required?: boolean;
  /** The chosen ones. */
  chosen: readonly Value[];
  /** Called with all that are chosen after a change; never with none when only one can be, or when required. */
  onChoose: (chosen: Value[]) => void;
}

/** A group of native radio buttons or checkboxes with a legend. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hint, options, several = false, required = false, chosen, onChoose } = props;
  const name = useId();
  const toggle = (value: Value, box: HTMLInputElement) => {
    const all = options.map((option) => option.value);
    const next = several
      ? all.filter((v) => (v === value ? box.checked : chosen.includes(v)))
      : [value];
    if (required && next.length === 0) box.checked = true;
    else onChoose(next);
  };
  return (
    <fieldset
      class={options[0]?.picture ? 'choices choices-pictured' : 'choices'}
      aria-describedby={hint ? `${name}-hint` : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p class="quiet" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {options.map(({ value, label, about, picture }) => (
        <label key={value}>
          <input
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget)}
          />
          {picture}
          <span>
            {label}
            {about && <span class="quiet choices-about"> {about}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
