import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { mostOf } from '../../core/limits/limits.ts';
import { type Letter, letters, type OwnWords } from '../../core/words/own-words.ts';
import { Button } from '../ui/Button.tsx';
import { LetterEntry } from './LetterEntry.tsx';
import { LetterFields } from './LetterFields.tsx';
import { useEditing } from './use-editing.ts';
import { useEditingFocus } from './use-editing-focus.ts';

interface LettersProps {
  ownWords: readonly OwnWords[];
  /** Called at every change while writing. */
  onKeep: (letter: Letter) => void;
  /** Called when the words are empty again. */
  onClear: (id: string) => void;
  onRemove: (letter: Letter) => void;
}

/** Letters to oneself: each closed until it is opened, and a place to write another. */
export function Letters({ ownWords, onKeep, onClear, onRemove }: LettersProps) {
  const { editing, edit, write } = useEditing<Letter>({ onKeep, onRemove: onClear });
  const place = useRef<HTMLElement>(null);
  useEditingFocus(place, editing?.id);
  const others = letters(ownWords).filter(({ id }) => id !== editing?.id);
  const writeNew = () =>
    edit({
      ...{ id: crypto.randomUUID(), form: 'letter', text: '', night: null },
      changedAt: Date.now(),
    });
  return (
    <section class="own-words-section" ref={place}>
      <h2>{i18n.t('words.letters.title')}</h2>
      <p>{i18n.t('words.letters.about')}</p>
      {others.length > 0 && (
        <ul class="own-words">
          {others.map((letter) => (
            <LetterEntry
              key={letter.id}
              letter={letter}
              onEdit={() => edit(letter)}
              onRemove={() => onRemove(letter)}
            />
          ))}
        </ul>
      )}
      {editing ? (
        <div class="own-words-fields" key={editing.id}>
          <LetterFields letter={editing} onWrite={write} />
          <p>
            <Button onClick={() => edit(null)}>{i18n.t('words.done')}</Button>
          </p>
        </div>
      ) : (
        ownWords.length < mostOf.ownWords && (
          <p>
            <Button data-edit="new" onClick={writeNew}>
              {i18n.t('words.letters.write')}
            </Button>
          </p>
        )
      )}
    </section>
  );
}
