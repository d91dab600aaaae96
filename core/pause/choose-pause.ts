import type { Arrival, Kind, Look } from '../moments/moment.ts';
import { restShowings, wasNotForThem } from '../words/choose-passage.ts';
import { type History, readHistory } from '../words/history.ts';
import { type OwnWords, ownPassageFor } from '../words/own-words.ts';
import { chooseKind, chooseLook } from './choose-kind.ts';
import { momentOf, type ShownPassage, type WordsFacts, wordsFor } from './words-for.ts';

/** What a pause is chosen by. */
export interface PauseFacts extends WordsFacts {
  /** Words of their own. */
  ownWords: readonly OwnWords[];
  /** How they came. A pass that ends is met as briefly as a page reopened. */
  arrival: Arrival;
}

/** How a pause looks and what it says. */
export interface ChosenPause {
  /** Kind of pause. */
  kind: Kind;
  /** Which of the looks. */
  look: Look;
  /** The words, for kinds `words` and `note`; null for the other kinds, and where none may be shown. */
  passage: ShownPassage | null;
}

/** Takes the facts; gives the kind of pause, its look and its words. Gives the same for the same. */
export function choosePause(facts: PauseFacts): ChosenPause {
  const { settings, random } = facts;
  const history = readHistory(facts.recent, restShowings);
  const own = ownWordsFor(facts, history);
  const kind = chooseKind({ ...facts, hasOwn: own !== undefined });
  const look = chooseLook({ settings, last: history.last, random });
  if (kind === 'note') return { kind, look, passage: own ?? null };
  return { kind, look, passage: kind === 'words' ? builtInWordsFor(facts, history) : null };
}

/** Words of Ebb's, of a page reopened or a pass that ends only a line; null where none may be shown. */
function builtInWordsFor(facts: PauseFacts, history: History): ShownPassage | null {
  const { kinds } = momentOf(facts, history);
  const brief = kinds.has('reopened') || facts.arrival === 'pass-end';
  return wordsFor(facts, history, brief);
}

/** Words of their own for this moment, if there are any. */
function ownWordsFor(facts: PauseFacts, history: History): ShownPassage | undefined {
  const { kinds } = momentOf(facts, history);
  const wanted = facts.ownWords.filter(({ id }) => !wasNotForThem(id, history));
  const own = ownPassageFor(wanted, facts.person, kinds, history.shownAt);
  return own && { id: own.id, text: own.text.trim() };
}
