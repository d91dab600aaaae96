import { endedInWords, firstWeeks } from '../../core/people/ending.ts';
import type { Person } from '../../core/people/person.ts';
import { decisiveKinds, isAvoided, leadingThemes } from '../../core/words/moment-themes.ts';
import { type MomentKind, type Passage, passages, themes } from '../../core/words/passage.ts';
import type { ImaginedPause } from './imagined-person.ts';

/** How the choice of words did over many pauses. */
export interface ChoosingFigures {
  /** How many pauses had words. */
  shown: number;
  /** In each kind of moment that leads, the share (0–1) of words whose theme leads in it. */
  leading: ReadonlyMap<MomentKind, number>;
  /** How many words took for granted what wasn't known: who ended it, that it ended at all, that weeks have passed. */
  granted: number;
  /** How many words were of a theme that the moment does without. */
  avoided: number;
  /** How many words came back within 14 days that nobody had called helpful. */
  tooSoon: number;
  /** Passages that were never shown. */
  never: readonly string[];
  /** The share (0–1) of words of the theme someone likes, from the third week on. */
  liked: number;
}

/** Takes pauses of many people in any order; gives how the choice did. */
export function choosingFigures(pauses: Iterable<ImaginedPause>): ChoosingFigures {
  const counts = new Map<MomentKind, { all: number; led: number }>();
  const unseen = new Set(passages.map(({ id }) => id));
  let [shown, granted, avoided, tooSoon, later, liked] = [0, 0, 0, 0, 0, 0];
  for (const { day, person, kinds, passage, taste, away } of pauses) {
    shown += 1;
    unseen.delete(passage.id);
    if (takesForGranted(passage, person, day)) granted += 1;
    if (isAvoided(passage, kinds)) avoided += 1;
    if (away !== null && away < 14 && passage.theme !== taste) tooSoon += 1;
    if (day >= 14) {
      later += 1;
      if (passage.theme === taste) liked += 1;
    }
    // Where they died the few words for that come, whatever the moment.
    if (person.endedBy === 'died') continue;
    for (const kind of decisiveKinds(kinds)) {
      const count = counts.get(kind) ?? { all: 0, led: 0 };
      counts.set(kind, count);
      count.all += 1;
      if (leadingThemes(kinds).has(passage.theme) || isForWhatIsSo(passage)) count.led += 1;
    }
  }
  const leading = new Map([...counts].map(([kind, { all, led }]) => [kind, led / all]));
  return { shown, leading, granted, avoided, tooSoon, never: [...unseen], liked: liked / later };
}

/** Whether words are for what was said of this hour or hoped for, or for the page it is: then these are the moment. */
function isForWhatIsSo({ occasions, intentions, pages }: Passage): boolean {
  return occasions.length + intentions.length + pages.length > 0;
}

/** Whether words say something that nobody said. */
function takesForGranted(passage: Passage, person: Person, today: number): boolean {
  const { endedBy, endedOn } = person;
  if ((endedBy === null || endedBy === 'unsaid') && passage.fits.length > 0) return true;
  if (!endedInWords(person) && passage.assumes.includes('an-end')) return true;
  return endedOn === null && passage.from === 'later' && today < firstWeeks - 1;
}

/** The share of a theme that is drawn blindly. */
export const chance = 1 / themes.length;
