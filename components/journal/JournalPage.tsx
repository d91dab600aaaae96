import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { limits } from '../../core/limits/limits.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { type JournalPage as Page, pagesAboutSomeone } from '../../core/reflection/journal.ts';
import { type Choosable, ChoosePerson } from '../people/ChoosePerson.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Lines } from '../ui/Lines.tsx';
import { WrittenPage } from './WrittenPage.tsx';

interface JournalPageProps {
  page: Page;
  /** Whether it invites to write. One that doesn't fit any more only holds what was written before. */
  invites: boolean;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
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
  const { page, invites, people, written, onKeep, onClear, onLetGo } = props;
  const about = page.id in pagesAboutSomeone ? people : [];
  const [writing, setWriting] = useState<Thought>(() => ({
    id: crypto.randomUUID(),
    at: Date.now(),
    text: '',
    ...(about.length === 1 && { page: { id: page.id, person: about[0]?.id, lines: {} } }),
  }));
  const [takenUp, takeUp] = useState<string | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takenUp) paper.current?.querySelector('textarea')?.focus();
  }, [takenUp]);
  const lines = writing.page?.lines ?? {};
  const person = writing.page?.person;
  const write = (more: Thought & { page: NonNullable<Thought['page']> }) => {
    setWriting(more);
    if (Object.values(more.page.lines).some((each) => each.trim())) onKeep(more);
    else onClear(more.id);
  };
  const writeLine = (line: string, text: string) =>
    write({
      ...writing,
      page: { ...writing.page, id: page.id, lines: { ...lines, [line]: text } },
    });
  const writeOf = (id: string | null) =>
    write({ ...writing, page: { id: page.id, lines, ...(id && { person: id }) } });
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
              onWrite={(text) => writeLine(id, text)}
            />
          ))}
          {about.length > 0 && (
            <ChoosePerson
              label={i18n.t('thoughts.pages.who')}
              hint={i18n.t('thoughts.pages.whoHint')}
              nobody={i18n.t('thoughts.pages.nobody')}
              people={about}
              chosen={person ?? null}
              onChoose={writeOf}
            />
          )}
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
