import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Thought } from '../../core/moments/thought.ts';
import { type JournalPage, pageOf } from '../../core/reflection/journal.ts';
import { writtenLines } from '../../core/reflection/written-lines.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { Rewriting } from './Rewriting.tsx';
import type { WrittenActions } from './written-actions.ts';
import { writtenDay } from './written-day.ts';

interface WrittenProps {
  thought: Thought;
  /** Whether it says on which page it was written. */
  titled: boolean;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  clock: Clock;
  actions: WrittenActions;
}

/** A parked thought, or a page that was written before: the words, the day, and what can be done with it. */
export function Written({ thought, titled, people, clock, actions }: WrittenProps) {
  const [before, change] = useState<Thought | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const changed = useRef(false);
  useEffect(() => {
    if (before) changed.current = true;
    else if (changed.current) row.current?.querySelector('button')?.focus();
  }, [before]);
  const page = pageOf(thought);
  return (
    <li class="thought" ref={row}>
      {titled && page && <p class="thought-title">{page.title}</p>}
      {before ? (
        <Rewriting {...{ before, page, people, clock, actions }} onDone={() => change(null)} />
      ) : (
        <>
          <Words thought={thought} page={page} />
          <WrittenButtons {...{ thought, actions }} onChange={() => change(thought)} />
        </>
      )}
    </li>
  );
}

function Words({ thought, page }: { thought: Thought; page: JournalPage | undefined }) {
  const lines = writtenLines(thought, page);
  if (lines.length === 0) return <p class="thought-text">{page?.mark}</p>;
  return (
    <>
      {lines.map(({ id, label, text }) => (
        <div key={id}>
          {label && <p class="quiet">{label}</p>}
          <p class="thought-text" dir="auto">
            {text}
          </p>
        </div>
      ))}
    </>
  );
}

interface WrittenButtonsProps {
  thought: Thought;
  actions: WrittenActions;
  /** Begins to change it. */
  onChange: () => void;
}

function WrittenButtons({ thought, actions, onChange }: WrittenButtonsProps) {
  const day = writtenDay(thought.at);
  const name: [string] = [thought.page ? day : thought.text];
  const away = thought.putAwayAt !== undefined;
  return (
    <p class="quiet">
      {day}
      <Button look="word" aria-label={i18n.t('thoughts.changeWhich', name)} onClick={onChange}>
        {i18n.t('thoughts.change')}
      </Button>
      <Button
        look="word"
        aria-label={i18n.t(away ? 'thoughts.takeOutWhich' : 'thoughts.putAwayWhich', name)}
        onClick={() => actions.putAway(thought, !away)}
      >
        {i18n.t(away ? 'thoughts.takeOut' : 'thoughts.putAway')}
      </Button>
      <Button
        look="word"
        aria-label={i18n.t('thoughts.letGoWhich', name)}
        onClick={() => actions.letGo(thought)}
      >
        {i18n.t('thoughts.letGo')}
      </Button>
    </p>
  );
}
