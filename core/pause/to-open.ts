import { type LocalInstant, localHour } from '../calendar/local-day.ts';
import type { Thought } from '../moments/thought.ts';
import type { Person } from '../people/person.ts';
import { journalText, pagesAboutSomeone } from '../reflection/journal.ts';
import type { Settings } from '../settings/settings.ts';
import { letterTonight, type OwnWords } from '../words/own-words.ts';
import type { ToOpen } from './pause-view.ts';

/** The local hours in which they aren't, unless somebody wants that: what was hard looks harder then. */
const late = { from: 22, until: 6 };
/** Local hours at which they come to be offered, or no longer are. */
export const pageHours: readonly number[] = [late.until, late.from];

/** What is offered in a pause to be opened is made from these. */
interface Written {
  settings: Pick<Settings, 'pagesAtNight'>;
  ownWords: readonly OwnWords[];
  /** As `writtenAbout` gives them. */
  pages: readonly Thought[];
}

/** Of what was written on pages of the journal, what is about someone and can be offered in a pause. */
export function writtenAbout(thoughts: readonly Thought[]): Thought[] {
  return thoughts.filter(({ page }) => page?.person !== undefined && page.id in pagesAboutSomeone);
}

/** What a pause before someone offers to be opened: the letters for this night, and the newest of each page about them. */
export function toOpen(
  person: Pick<Person, 'id' | 'formerIds'>,
  { settings, ownWords, pages: written }: Written,
  now: LocalInstant,
): ToOpen[] {
  const letter = letterTonight(ownWords, now);
  const hour = localHour(now);
  const isLate = hour >= late.from || hour < late.until;
  return [
    ...(letter ? [{ what: 'letter' as const, text: letter }] : []),
    ...(isLate && !settings.pagesAtNight ? [] : pagesAbout(person, written)),
  ];
}

function pagesAbout(
  { id, formerIds }: Pick<Person, 'id' | 'formerIds'>,
  written: readonly Thought[],
): ToOpen[] {
  const about = written
    .filter(({ page }) => [id, ...formerIds].some((one) => one === page?.person))
    .sort((a, b) => b.at - a.at);
  return Object.entries(pagesAboutSomeone).flatMap(([page, what]) => {
    const [text] = about
      .filter((thought) => thought.page?.id === page)
      .map(journalText)
      .filter((each) => each !== '');
    return text === undefined ? [] : [{ what, text }];
  });
}
