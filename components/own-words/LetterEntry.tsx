import { i18n } from '#i18n';
import type { Letter } from '../../core/words/own-words.ts';
import { fullDay } from '../reflection/calendar-words.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

interface LetterEntryProps {
  letter: Letter;
  onEdit: () => void;
  onRemove: () => void;
}

/** A letter to oneself: when it is for, and the words only once it is opened. */
export function LetterEntry({ letter, onEdit, onRemove }: LetterEntryProps) {
  const { night, text } = letter;
  const when = night
    ? i18n.t('words.letters.forNight', [fullDay(night)])
    : i18n.t('words.letters.here');
  const which = i18n.t('words.letters.letter', [when]);
  return (
    <li class="own-words-entry">
      <Disclosure summary={when}>
        <p class="own-words-text" dir="auto">
          {text}
        </p>
      </Disclosure>
      <div class="own-words-acts">
        <Button
          look="word"
          data-edit={letter.id}
          aria-label={i18n.t('words.editWhich', [which])}
          onClick={onEdit}
        >
          {i18n.t('words.edit')}
        </Button>
        <Button look="word" aria-label={i18n.t('words.removeWhich', [which])} onClick={onRemove}>
          {i18n.t('words.remove')}
        </Button>
      </div>
    </li>
  );
}
