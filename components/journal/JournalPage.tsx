import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Thought } from '../../core/moments/thought.ts';
import type { JournalPage as Page } from '../../core/reflection/journal.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Lines } from '../ui/Lines.tsx';
import { WrittenPage } from './WrittenPage.tsx';

interface JournalPageProps {
  page: Page;
  /** Whether it invites to write. One that doesn't fit any more only holds what was written before. */
  invites: boolean;
  /** What was written on it, in any order. */
  written: readonly Thought[];
  /** Called at every change while writing. */
  onKeep: (thought: Thought) => void;
  /** Called when the lines are empty again. */
  onClear: (id: string) => void;
  /** Lets go of something that was written before. */
  onLetGo: (thought: Thought) => void;
}

/** One page of the journal: what it is for, lines to write on, a place to stop, and what was written before. */
export function JournalPage(props: JournalPageProps) {
  const { page, invites, written, onKeep, onClear, onLetGo } = props;
  const [writing, setWriting] = useState<Thought>(() => ({
    id: crypto.randomUUID(),
    at: Date.now(),
    text: '',
  }));
  const [takenUp, takeUp] = useState<string | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takenUp) paper.current?.querySelector('textarea')?.focus();
  }, [takenUp]);
  const lines = writing.page?.lines ?? {};
  const write = (line: string, text: string) => {
    const more = { ...writing, page: { id: page.id, lines: { ...lines, [line]: text } } };
    setWriting(more);
    if (Object.values(more.page.lines).some((each) => each.trim())) onKeep(more);
    else onClear(more.id);
  };
  const writeOn = (thought: Thought) => {
    setWriting(thought);
    takeUp(thought.id);
  };
  const before = written.filter(({ id }) => id !== writing.id);
  return (
    <Disclosure summary={page.title}>
      {invites && (
        <div class="journal-page" key={writing.id} ref={paper}>
          <p class="journal-invitation">{page.invitation}</p>
          {page.lines.map(({ id, label }) => (
            <Lines
              key={id}
              label={label}
              text={lines[id] ?? ''}
              rows={3}
              most={limits.journalLine}
              onWrite={(text) => write(id, text)}
            />
          ))}
          <p class="quiet">{page.stop}</p>
        </div>
      )}
      {before.length > 0 && (
        <ul class="thoughts" aria-label={i18n.t('thoughts.pages.before')}>
          {before
            .toSorted((a, b) => b.at - a.at)
            .map((thought) => (
              <WrittenPage
                key={thought.id}
                page={page}
                thought={thought}
                {...(invites && { onWriteOn: () => writeOn(thought) })}
                onLetGo={() => onLetGo(thought)}
              />
            ))}
        </ul>
      )}
    </Disclosure>
  );
}
