import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import type { JournalPage } from '../../core/reflection/journal.ts';
import { Button } from '../ui/Button.tsx';

interface WrittenPageProps {
  page: JournalPage;
  thought: Thought;
  /** Takes it up again; left out where the page doesn't invite to write. */
  onWriteOn?: () => void;
  onLetGo: () => void;
}

/** A page of the journal that was written before: its lines, the day, and what can be done with it. */
export function WrittenPage({ page, thought, onWriteOn, onLetGo }: WrittenPageProps) {
  const format = new Intl.DateTimeFormat(i18n.t('pause.language'), { dateStyle: 'long' });
  const day = format.format(thought.at);
  const written = page.lines.flatMap(({ id, label }) => {
    const text = thought.page?.lines[id]?.trim();
    return text ? [{ id, label, text }] : [];
  });
  return (
    <li class="thought">
      {written.map(({ id, label, text }) => (
        <div key={id}>
          {page.lines.length > 1 && <p class="quiet">{label}</p>}
          <p class="thought-text" dir="auto">
            {text}
          </p>
        </div>
      ))}
      <p class="quiet">
        {day}
        {onWriteOn && (
          <Button
            look="word"
            aria-label={i18n.t('thoughts.pages.writeOnWhich', [day])}
            onClick={onWriteOn}
          >
            {i18n.t('thoughts.pages.writeOn')}
          </Button>
        )}
        <Button look="word" aria-label={i18n.t('thoughts.letGoWhich', [day])} onClick={onLetGo}>
          {i18n.t('thoughts.letGo')}
        </Button>
      </p>
    </li>
  );
}
