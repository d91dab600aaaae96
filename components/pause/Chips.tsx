import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface ChipsProps<Choice extends string> {
  /** What is asked, for screen readers: its fold already shows it. */
  legend: string;
  /** The choices in words, in the order shown. */
  names: Record<Choice, string>;
  /** Called with what is chosen, or null when it is taken back. */
  onChoose: (choice: Choice | null) => void;
}

/** One of several, or none: tapping the chosen one again takes it back, as does the button after it. */
export function Chips<Choice extends string>({ legend, names, onChoose }: ChipsProps<Choice>) {
  const group = useId();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const choose = (choice: Choice | null) => {
    setChosen(choice);
    onChoose(choice);
  };
  const choices: Choice[] = [];
  for (const choice in names) choices.push(choice);
  return (
    <fieldset class="chips">
      <legend class="unseen">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} class="chip">
          <input
            type="radio"
            class="unseen"
            name={group}
            aria-label={names[choice]}
            checked={chosen === choice}
            onClick={() => choose(chosen === choice ? null : choice)}
          />
          {names[choice]}
        </label>
      ))}
      {chosen !== null && (
        <button type="button" class="quiet" onClick={() => choose(null)}>
          {i18n.t('pause.takeBack')}
        </button>
      )}
    </fieldset>
  );
}
