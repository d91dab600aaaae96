import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import { Button } from '../ui/Button.tsx';

interface ParkedThoughtProps {
  thought: Thought;
  onLetGo: () => void;
}

/** One parked thought: the words, the day, and a way to let it go. */
export function ParkedThought({ thought, onLetGo }: ParkedThoughtProps) {
  const day = new Intl.DateTimeFormat(i18n.t('pause.language'), { dateStyle: 'long' });
  return (
    <li class="thought">
      <p class="thought-text" dir="auto">
        {thought.text}
      </p>
      <p class="quiet">
        {day.format(thought.at)}
        <Button
          look="word"
          aria-label={i18n.t('thoughts.letGoWhich', [thought.text])}
          onClick={onLetGo}
        >
          {i18n.t('thoughts.letGo')}
        </Button>
      </p>
    </li>
  );
}
