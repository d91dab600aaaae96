import { type LocalInstant, localHour } from '../calendar/local-day.ts';
import type { Thought } from '../moments/thought.ts';
import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';
import { wasHarmed } from '../people/was-harmed.ts';
import {
  isNight,
  mayBeAboutSomeone,
  nightHours,
  pagesAboutSomeone,
} from '../reflection/journal.ts';
import { journalText } from '../reflection/written-lines.ts';
import type { Settings } from '../settings/settings.ts';
import { lettersForAnyNight, letterTonight, type OwnWords } from '../words/own-words.ts';
import type { ToOpen } from './pause-view.ts';

/** Local hours at which pages about someone come to be offered, or no longer are, unless somebody wants them at night. */
export const pageHours: readonly number[] = [nightHours.until, nightHours.from];

/** What is offered in a pause to be opened is made from these. */
interface Written {
  settings: Pick<Settings, 'pagesAtNight'>;
  ownWords: readonly OwnWords[];
  /** As `writtenAbout` gives them. */
  pages: readonly Thought[];
}

/** Of what was written on pages of the journal, what is about someone, isn't put away, and can be offered in a pause. */
export function writtenAbout(thoughts: readonly Thought[]): Thought[] {
  return thoughts.filter(
    ({ page, putAwayAt }) =>
      page?.person !== undefined && mayBeAboutSomeone(page.id) && putAwayAt === undefined,
  );
}

/** What a pause before someone offers to be opened: the letters for this night, those for any, and the newest of each page about them. */
export function toOpen(
  person: Whose,
  { settings, ownWords, pages: written }: Written,
  now: LocalInstant,
): ToOpen[] {
  const letter = letterTonight(ownWords, now);
  const others = lettersForAnyNight(ownWords);
  return [
    ...(letter ? [{ what: 'letter' as const, text: letter }] : []),
    ...(others ? [{ what: 'letters' as const, text: others }] : []),
    ...(isNight(localHour(now)) && !settings.pagesAtNight ? [] : pagesAbout(person, written)),
  ];
}

/**
 * Whose page it is; of someone who harmed them the picture of what was good isn't offered, and nothing about someone
 * with whom there is to be no contact.
 */
type Whose = Pick<Person, 'id' | 'formerIds' | 'hurt' | 'circumstances' | 'noContact' | 'endedBy'>;

function pagesAbout(person: Whose, written: readonly Thought[]): ToOpen[] {
  if (noContactWith(person)) return [];
  const { id, formerIds } = person;
  const about = written
    .filter(({ page }) => [id, ...formerIds].some((one) => one === page?.person))
    .sort((a, b) => b.at - a.at);
  return Object.entries(pagesAboutSomeone).flatMap(([page, what]) => {
    if (what === 'picture' && wasHarmed(person)) return [];
    const [text] = about
      .filter((thought) => thought.page?.id === page)
      .map(journalText)
      .filter((each) => each !== '');
    return text === undefined ? [] : [{ what, text }];
  });
}
