import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { OnPage } from '../../core/moments/thought.ts';
import { type JournalPage, mayBeAboutSomeone } from '../../core/reflection/journal.ts';
import type { Clock } from '../pause/clock.ts';
import { type Choosable, ChoosePerson } from '../people/ChoosePerson.tsx';
import { Lines } from '../ui/Lines.tsx';
import { usePlenty } from './use-plenty.ts';

interface PaperProps {
  page: JournalPage;
  /** What is written on it already, and whom it is about. */
  written: OnPage;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  clock: Clock;
  /** Called with all that is on it at every change. */
  onWrite: (written: OnPage) => void;
}

/** The lines of a page. It says before how much is plenty, and then that one can stop; it cuts nothing off. */
export function Paper({ page, written, people, clock, onWrite }: PaperProps) {
  const { lines, person, ...on } = written;
  const { minutes, words } = page.plenty;
  const isPlenty = usePlenty(Object.values(lines), page.plenty, clock);
  return (
    <>
      <p class="quiet">{i18n.t('thoughts.pages.plenty', [String(minutes), String(words)])}</p>
      {page.lines.map(({ id, label }) => (
        <Lines
          key={id}
          label={label}
          text={lines[id] ?? ''}
          rows={page.lines.length > 2 ? 2 : 3}
          most={limits.journalLine}
          onWrite={(text) => onWrite({ ...written, lines: { ...lines, [id]: text } })}
        />
      ))}
      {mayBeAboutSomeone(page.id) && people.length > 0 && (
        <ChoosePerson
          label={i18n.t('thoughts.pages.who')}
          hint={i18n.t('thoughts.pages.whoHint')}
          nobody={i18n.t('thoughts.pages.nobody')}
          people={people}
          chosen={person ?? null}
          onChoose={(id) => onWrite({ ...on, ...(id && { person: id }), lines })}
        />
      )}
      <p class="journal-stop" role="status">
        {isPlenty && page.stop}
      </p>
    </>
  );
}
