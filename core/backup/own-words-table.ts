import papaparse from 'papaparse';
import { limits, mostOf } from '../limits/limits.ts';
import type { Person } from '../people/person.ts';
import { nextPlace, type OwnPassage, type OwnWords, ownPassages } from '../words/own-words.ts';
import { csv, withoutMark } from './csv.ts';

/** How a text has several passages in it. */
export const arrangements = ['lines', 'paragraphs', 'table'] as const;
export type Arrangement = (typeof arrangements)[number];

/** Why a row isn't taken. */
export type RowProblem =
  | 'empty'
  | 'tooLong'
  | 'known'
  | 'nobody'
  | 'noMoment'
  | 'notClosed'
  | 'full';

/** A row that isn't taken. */
export interface BadRow {
  /** Which of the rows it is, from 1; in a text, its line. */
  row: number;
  /** What stands in it, or the beginning of that. */
  text: string;
  /** Why it isn't taken. */
  why: RowProblem;
}

/** What a table of one's own words is read by and written with. */
export interface OwnWordsNames {
  /** Everyone a passage can be for. */
  people: readonly Pick<Person, 'id' | 'formerIds' | 'nickname'>[];
  /** What each kind of moment is called, by its id. */
  moments: Readonly<Record<string, string>>;
}

/** What a text is read upon. */
interface Upon extends OwnWordsNames {
  /** What there is already. */
  own: readonly OwnWords[];
  /** Milliseconds UTC. */
  now: number;
  /** Gives a new id at each call. */
  newId: () => string;
}

type Draft = Pick<OwnPassage, 'text' | 'person' | 'moments'>;
interface Row {
  row: number;
  text: string;
  draft: Draft | RowProblem;
}

/** The first row of a table that is written; one that is read may do without. */
const head = ['text', 'person', 'moments'];
/** How much of a bad row is shown, characters. */
const mostShown = 80;

/**
 * Reads passages from a text: a line each, a paragraph each, or a table of text, nickname and moments (apart by
 * semicolons). What is good is given, in its order; what isn't, with why.
 */
export function readOwnWordsFrom(
  text: string,
  arrangement: Arrangement,
  upon: Upon,
): { good: OwnPassage[]; bad: BadRow[] } {
  const { own, now, newId } = upon;
  const rows = arrangement === 'table' ? tableRows(text, upon) : textRows(text, arrangement);
  const good: OwnPassage[] = [];
  const bad: BadRow[] = [];
  const known = new Set(ownPassages(own).map(sayingOf));
  for (const { row, text: shown, draft } of rows) {
    const taken = typeof draft === 'string' ? draft : (problemOf(draft) ?? draft);
    if (typeof taken === 'string') {
      bad.push({ row, text: shown.trim().slice(0, mostShown), why: taken });
      continue;
    }
    known.add(sayingOf(taken));
    const place = nextPlace(own) + good.length;
    good.push({ ...taken, id: newId(), form: 'passage', place, changedAt: now });
  }
  return { good, bad };

  function problemOf(draft: Draft): RowProblem | null {
    if (draft.text === '') return 'empty';
    if (draft.text.length > limits.ownPassage) return 'tooLong';
    if (known.has(sayingOf(draft))) return 'known';
    return own.length + good.length >= mostOf.ownWords ? 'full' : null;
  }
}

/** The passages among one's own words as a table, its head first; `readOwnWordsFrom` reads it. */
export function ownWordsCsv(own: readonly OwnWords[], { people, moments }: OwnWordsNames): string {
  const nicknameOf = (id: string) =>
    people.find((each) => each.id === id || each.formerIds.includes(id))?.nickname ?? '';
  const rows = ownPassages(own).map((each) => [
    each.text,
    each.person === null ? '' : nicknameOf(each.person),
    each.moments.map((id) => moments[id] ?? id).join('; '),
  ]);
  return csv([head, ...rows]);
}

/** The passages among one's own words as a text, a paragraph each. */
export function ownWordsText(own: readonly OwnWords[]): string {
  return ownPassages(own)
    .map(({ text }) => `${text.trim().replace(/\n\s*\n/g, '\n')}\n`)
    .join('\n');
}

function textRows(text: string, arrangement: 'lines' | 'paragraphs'): Row[] {
  const rows: Row[] = [];
  const lines = text.replace(/^\u{feff}/u, '').split(/\r\n|\n|\r/);
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    const last = rows.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last && typeof last.draft === 'object') {
      last.draft.text += `\n${line.trim()}`;
    } else {
      const draft = { text: line.trim(), person: null, moments: [] };
      rows.push({ row: index + 1, text: line, draft });
      isOpen = arrangement === 'paragraphs';
    }
  }
  return rows;
}

function tableRows(text: string, names: OwnWordsNames): Row[] {
  const { data, errors } = papaparse.parse<string[]>(text.replace(/^\u{feff}/u, ''), {
    delimitersToGuess: [',', ';', '\t'],
  });
  const isHead = data[0]?.[0]?.trim().toLowerCase() === head[0];
  return data.flatMap((cells, index) => {
    const isBlank = cells.every((cell) => cell.trim() === '');
    if (isBlank || (isHead && index === 0)) return [];
    const isOpen = errors.some(({ row, code }) => row === index && code === 'MissingQuotes');
    const draft = isOpen ? 'notClosed' : draftOf(cells.map(withoutMark), names);
    return [{ row: index + 1, text: cells.join(' '), draft }];
  });
}

function draftOf(
  [text = '', nickname = '', kinds = '']: string[],
  { people, moments }: OwnWordsNames,
): Draft | RowProblem {
  const person = people.find((each) => isSameWord(each.nickname, nickname));
  if (nickname.trim() !== '' && !person) return 'nobody';
  const ids = kinds
    .split(';')
    .filter((kind) => kind.trim() !== '')
    .map((kind) =>
      Object.keys(moments).find(
        (id) => isSameWord(id, kind) || isSameWord(moments[id] ?? '', kind),
      ),
    );
  const known = ids.filter((id) => id !== undefined);
  if (known.length < ids.length) return 'noMoment';
  return { text: text.trim(), person: person?.id ?? null, moments: known };
}

function isSameWord(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What a passage says, to whom and when: of two that say the same one is enough. */
function sayingOf({ text, person, moments }: Draft): string {
  return JSON.stringify([text.trim(), person, moments.toSorted()]);
}
