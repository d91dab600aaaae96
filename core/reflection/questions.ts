import closing from '../../content/questions/closing.ts';
import first from '../../content/questions/first.ts';
import pleasant from '../../content/questions/pleasant.ts';
import weekly from '../../content/questions/weekly.ts';
import { addDays, dayNumber, type LocalDay, localDay } from '../calendar/local-day.ts';
import { groupBy } from '../moments/count.ts';
import { endedInWords, firstWeeks, fitsEnding, type Side } from '../people/ending.ts';
import type { Person } from '../people/person.ts';
import { wasHarmed } from '../people/was-harmed.ts';

/** Something that is asked. It can be answered, left, or changed for another. */
export interface Question {
  /** Stable for good: an answer refers to it. */
  id: string;
  /** The words. */
  text: string;
}

/** What of a person decides which questions fit. */
export type Asked = Pick<Person, 'endedBy' | 'endedOn' | 'hurt' | 'circumstances' | 'addedAt'>;

/** Whom something is for. */
interface Limits {
  /** Sides of an ending; none named is anyone's. */
  fits: readonly Side[];
  /** Whether it is for those who were harmed, too. */
  hurt: boolean;
  /** `later`: not in the first weeks. */
  from?: 'any' | 'later';
  /** Whether it needs the other to live; so it is unless the file says otherwise. */
  living?: boolean;
  /** Whether it takes for granted that it ended in so many words. */
  ended?: boolean;
}

/** A question of its file with its limits. */
interface Limited extends Question, Limits {}

const inTurn: readonly Limited[] = alternate(weekly);
const atFirst: readonly Limited[] = first;

/**
 * The question of a week: the next in turn, another subject each week, of those that fit everyone
 * listed.
 * @param week first day of the week
 * @param people those listed
 * @param skips how many were changed for another already
 * @param isFirst whether it is the week in which one began; it is asked of its own
 */
export function weeklyQuestion(
  week: LocalDay,
  people: readonly Asked[],
  skips: number,
  isFirst = false,
): Question {
  return turn(
    (isFirst ? atFirst : inTurn).filter((question) =>
      people.every((person) => isFor(question, person, week)),
    ),
    weekNumber(week) + skips,
  );
}

/** The weekly question with an id; null for one that is no longer asked. */
export function questionWithId(id: string): Question | null {
  return [...inTurn, ...atFirst].find((question) => question.id === id) ?? null;
}

/** How a week asks for one pleasant thing. */
export function pleasantPrompt(week: LocalDay): Question {
  return turn(pleasant, weekNumber(week));
}

/** The last question, when a person is archived; the same for the same person and day. */
export function closingQuestion(person: Asked, today: LocalDay): Question {
  return turn(
    closing.filter((question: Limited) => isFor(question, person, today)),
    dayNumber(today),
  );
}

/** Whether something may be asked of someone who lists this person, on a day. */
export function isFor(limits: Limits, person: Asked, day: LocalDay): boolean {
  const { fits, from = 'any', hurt, living = true, ended = false } = limits;
  if (wasHarmed(person) && !hurt) return false;
  if (ended && person.endedBy !== null && !endedInWords(person)) return false;
  // Without a date it may be either, until the first weeks since they were listed are over.
  const since = person.endedOn ?? localDay({ at: person.addedAt, offset: 0 });
  if (from === 'later' && addDays(since, firstWeeks) > day) return false;
  return fitsEnding({ fits, living }, person.endedBy);
}

/**
 * Whether the signs of feeling lighter may be asked about on a day: what was learned, say. They aren't in the first
 * weeks after an ending, nor for someone whose person died.
 */
export function fitSigns(people: readonly Asked[], day: LocalDay): boolean {
  return people.every((person) => isFor({ fits: [], from: 'later', hurt: true }, person, day));
}

function turn(questions: readonly Question[], number: number): Question {
  const found = questions[number % questions.length] ?? inTurn[0];
  if (!found) throw new Error('There is no question in content/questions');
  return { id: found.id, text: found.text };
}

function weekNumber(week: LocalDay): number {
  return Math.floor(dayNumber(week) / 7);
}

/** The first of each subject, then the second of each, so that no subject is asked twice running. */
function alternate<T extends { about: string }>(questions: readonly T[]): T[] {
  const subjects = [...groupBy(questions, ({ about }) => about).values()];
  const longest = Math.max(0, ...subjects.map((subject) => subject.length));
  return Array.from({ length: longest }, (_, round) =>
    subjects.flatMap((subject) => subject[round] ?? []),
  ).flat();
}
