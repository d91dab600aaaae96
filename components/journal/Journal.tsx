import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LocalDay } from '../../core/calendar/local-day.ts';
import type { Thought } from '../../core/moments/thought.ts';
import { journalPages } from '../../core/reflection/journal.ts';
import type { Asked } from '../../core/reflection/questions.ts';
import type { Clock } from '../pause/clock.ts';
import type { Choosable } from '../people/ChoosePerson.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Part } from '../ui/Part.tsx';
import { JournalPage } from './JournalPage.tsx';
import type { WrittenActions } from './written-actions.ts';

interface JournalProps {
  /** Those listed; they decide which pages fit, and some pages may be about one of them. */
  people: readonly (Asked & Choosable)[];
  /** The local day. */
  today: LocalDay;
  /** The local hour, 0–23. */
  hour: number;
  /** What was written and isn't put away, in any order. */
  thoughts: readonly Thought[];
  clock: Clock;
  actions: WrittenActions;
  onMark: (thought: Thought) => void;
  onClear: (id: string) => void;
}

/** The pages to write on. At night those on what was hard lie beneath the others, closed. */
export function Journal({ people, today, hour: now, thoughts, ...rest }: JournalProps) {
  // As it was when they were opened: nothing moves away from under a hand that writes.
  const [hour] = useState(now);
  const pages = journalPages(people, today, hour).map(({ page, offer }) => ({
    page,
    offer,
    written: thoughts.filter((thought) => thought.page?.id === page.id),
  }));
  const shown = (some: typeof pages) =>
    some.map(({ page, offer, written }) => (
      <Part key={page.id} name="journal page">
        <JournalPage {...{ page, invites: offer !== 'never', people, written, ...rest }} />
      </Part>
    ));
  const byDay = pages.filter(({ offer }) => offer === 'by-day');
  return (
    <section class="journal">
      <h2>{i18n.t('thoughts.pages.title')}</h2>
      <p>{i18n.t('thoughts.pages.about')}</p>
      {shown(
        pages.filter(
          ({ offer, written }) => offer === 'now' || (offer === 'never' && written.length > 0),
        ),
      )}
      {byDay.length > 0 && (
        <Disclosure summary={i18n.t('thoughts.pages.byDay')}>
          <div class="journal-by-day">
            <p class="quiet">{i18n.t('thoughts.pages.byDayAbout')}</p>
            {shown(byDay)}
          </div>
        </Disclosure>
      )}
    </section>
  );
}
