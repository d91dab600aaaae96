import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Thought } from '../../core/moments/thought.ts';
import type { JournalPage } from '../../core/reflection/journal.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { Lines } from '../ui/Lines.tsx';
import { Paper } from './Paper.tsx';
import type { WrittenActions } from './written-actions.ts';

interface RewritingProps {
  /** How it is when changing begins. */
  before: Thought;
  /** The page it is written on; undefined for a parked thought. */
  page: JournalPage | undefined;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  clock: Clock;
  actions: WrittenActions;
  /** Called when it is done. */
  onDone: () => void;
}

/** Something that was written, being changed. It is kept at every letter; emptied, it goes only once that is done. */
export function Rewriting({ before, page, people, clock, actions, onDone }: RewritingProps) {
  const [now, setNow] = useState(before);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('textarea')?.focus(), []);
  const write = (part: Partial<Thought>) => {
    const more = { ...now, ...part, changedAt: Date.now() };
    setNow(more);
    if (!isEmpty(more)) actions.keep(more);
  };
  const end = () => {
    if (isEmpty(now)) actions.letGo(before);
    else if (now !== before) actions.changed(before);
    onDone();
  };
  const on = now.page;
  return (
    <div class="journal-page" ref={root}>
      {page && on ? (
        <Paper
          {...{ page, people, clock }}
          written={on}
          onWrite={(more) => write({ page: more })}
        />
      ) : (
        <Lines
          label={i18n.t('thoughts.thought')}
          text={now.text}
          rows={3}
          most={limits.thought}
          onWrite={(text) => write({ text })}
        />
      )}
      <p>
        <Button onClick={end}>{i18n.t('thoughts.done')}</Button>
      </p>
    </div>
  );
}

/** Whether no word is left. A day that was only marked has none to begin with, and isn't. */
function isEmpty({ text, page }: Thought): boolean {
  const texts = page ? Object.values(page.lines) : [text];
  return texts.length > 0 && texts.every((each) => each.trim() === '');
}
