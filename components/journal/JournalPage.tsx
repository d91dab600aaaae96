import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OnPage, Thought } from '../../core/moments/thought.ts';
import { mayBeAboutSomeone, type JournalPage as Page } from '../../core/reflection/journal.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Paper } from './Paper.tsx';
import { WrittenList } from './WrittenList.tsx';
import type { WrittenActions } from './written-actions.ts';

interface JournalPageProps {
  page: Page;
  /** Whether one can write on it. One that doesn't fit any more only holds what was written before. */
  invites: boolean;
  /** Those listed: some pages may be about one of them. */
  people: readonly Choosable[];
  /** What was written on it and isn't put away, in any order. */
  written: readonly Thought[];
  clock: Clock;
  actions: WrittenActions;
  /** Marks a day, by a thought without a word. */
  onMark: (thought: Thought) => void;
  /** Called when the lines are empty again. */
  onClear: (id: string) => void;
}

/** One page of the journal: what it is for, lines to write on, a place to stop, and what was written before. */
export function JournalPage(props: JournalPageProps) {
  const { page, invites, people, written, clock, actions, onMark, onClear } = props;
  const [writing, setWriting] = useState(() => blank(page, people));
  const isBegun = hasWords(writing.page);
  const write = (on: OnPage) => {
    const more = { ...writing, page: on };
    setWriting(more);
    if (hasWords(on)) actions.keep(more);
    else onClear(more.id);
  };
  const putAway = () => {
    actions.putAway(writing, true);
    setWriting(blank(page, people));
  };
  const thoughts = written.filter(({ id }) => id !== writing.id);
  const label = i18n.t('thoughts.pages.before');
  const before = <WrittenList {...{ thoughts, label, people, clock, actions }} />;
  return (
    <Disclosure summary={page.title}>
      {invites && (
        <div class="journal-page" key={writing.id}>
          <p class="journal-invitation">{page.invitation}</p>
          {page.mark && (
            <p>
              <Button onClick={() => onMark(blank(page, people))}>{page.mark}</Button>
            </p>
          )}
          <Paper {...{ page, people, clock }} written={writing.page} onWrite={write} />
          {isBegun && (
            <p>
              <Button onClick={putAway}>{i18n.t('thoughts.pages.putAway')}</Button>
            </p>
          )}
        </div>
      )}
      {page.mark && thoughts.length > 0 ? (
        <Disclosure summary={i18n.t('thoughts.pages.marked')}>{before}</Disclosure>
      ) : (
        before
      )}
    </Disclosure>
  );
}

/** A page with nothing written yet; about the only one there is, where it may be about someone. */
function blank(page: Page, people: readonly Choosable[]): Thought & { page: OnPage } {
  const [only, another] = mayBeAboutSomeone(page.id) ? people : [];
  const person = another ? undefined : only?.id;
  return {
    ...{ id: crypto.randomUUID(), at: Date.now(), text: '' },
    page: { id: page.id, ...(person && { person }), lines: {} },
  };
}

function hasWords({ lines }: OnPage): boolean {
  return Object.values(lines).some((text) => text.trim());
}
