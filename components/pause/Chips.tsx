import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { pauseLimits } from '../../core/limits/limits.ts';
import { Line } from './Line.tsx';
import { Press } from './Press.tsx';

interface ChipsProps<Choice extends string> {
  /** What is asked. */
  legend: string;
  /** Whether it is seen; where its fold already shows it, it is for screen readers. */
  seen?: boolean;
  /** The choices, in the order shown. */
  choices: readonly Choice[];
  /** What a choice is called. */
  nameOf: (choice: Choice) => string;
  /** Called with what is chosen, or null when it is taken back. */
  onChoose: (choice: Choice | null) => void;
  /** Called with a word of one's own in place of a choice, or null when it is taken back; without it there is none. */
  onOwn?: (text: string | null) => void;
}

/** One of several, or none: tapping the chosen one again takes it back, as does the button after it. */
export function Chips<Choice extends string>(props: ChipsProps<Choice>) {
  const { legend, seen, choices, nameOf, onChoose, onOwn } = props;
  const group = useId();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const choose = (choice: Choice | null) => {
    setChosen(choice);
    onChoose(choice);
    if (own) say(null);
  };
  const say = (text: string | null) => {
    setOwn(text);
    onOwn?.(text);
  };
  return (
    <>
      <fieldset class="chips">
        <legend class={seen ? 'offer' : 'unseen'}>{legend}</legend>
        {choices.map((choice) => (
          <label key={choice} class="chip">
            <input
              type="radio"
              class="unseen"
              name={group}
              aria-label={nameOf(choice)}
              checked={chosen === choice}
              onClick={() => choose(chosen === choice ? null : choice)}
            />
            {nameOf(choice)}
          </label>
        ))}
        {own && <span class="chip own">{own}</span>}
        {(chosen ?? own) && <Press onClick={() => choose(null)}>{i18n.t('pause.takeBack')}</Press>}
      </fieldset>
      {onOwn && (
        <Line
          label={i18n.t('pause.hopeLabel')}
          hint={i18n.t(own ? 'pause.hopeKept' : 'pause.hopeHint')}
          most={pauseLimits.hope}
          eager
          onKeep={(text) => {
            if (chosen) choose(null);
            say(text);
          }}
        />
      )}
    </>
  );
}
