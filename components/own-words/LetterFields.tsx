import { i18n } from '#i18n';
import { parseLocalDay } from '../../core/calendar/local-day.ts';
import { limits } from '../../core/limits/limits.ts';
import type { Letter } from '../../core/words/own-words.ts';
import { Field } from '../ui/Field.tsx';
import { Lines } from '../ui/Lines.tsx';

interface LetterFieldsProps {
  letter: Letter;
  /** Called with all of it at every change. */
  onWrite: (letter: Letter) => void;
}

/** Where a letter to oneself is written, and the night it is for. */
export function LetterFields({ letter, onWrite }: LetterFieldsProps) {
  return (
    <>
      <Lines
        label={i18n.t('words.letters.text')}
        text={letter.text}
        rows={5}
        most={limits.letter}
        onWrite={(text) => onWrite({ ...letter, text })}
      />
      <Field label={i18n.t('words.letters.night')} hint={i18n.t('words.letters.nightHint')}>
        {(ties) => (
          <input
            {...ties}
            type="date"
            autocomplete="off"
            value={letter.night ?? ''}
            onChange={({ currentTarget }) =>
              onWrite({ ...letter, night: parseLocalDay(currentTarget.value) })
            }
          />
        )}
      </Field>
    </>
  );
}
