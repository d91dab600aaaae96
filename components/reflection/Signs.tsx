import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import lighter from '../../content/questions/lighter.ts';
import { signAnswers, type WeekWriting } from '../../core/reflection/writing.ts';

interface SignsProps {
  /** What was answered. */
  answers: WeekWriting['signs'];
  /** Called with all answers after one was given or taken back. */
  onAnswer: (answers: WeekWriting['signs']) => void;
}

/** The four signs of feeling lighter. Each can be answered or left; nothing is counted. */
export function Signs({ answers, onAnswer }: SignsProps) {
  const name = useId();
  return (
    <section class="signs" aria-label={i18n.t('week.signs.ask')}>
      <p class="quiet">{i18n.t('week.signs.ask')}</p>
      {lighter.map(({ id, text }) => (
        <fieldset key={id}>
          <legend>{text}</legend>
          {signAnswers.map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={`${name}-${id}`}
                checked={answers[id] === answer}
                onChange={() => onAnswer({ ...answers, [id]: answer })}
              />
              {i18n.t(`week.signs.${answer}`)}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
