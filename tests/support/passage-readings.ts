import { readFileSync } from 'node:fs';

/** What five readings of a passage said; see CONTRIBUTING.md. */
interface Reading {
  /** The text that was read. */
  text: string;
  /** How many of the five understood it at once. */
  clear: number;
  /** To how many it was about this moment. */
  about: number;
  /** How many winced. */
  wince: number;
  /** The readings (1–5) in which it could land badly. */
  harm: readonly number[];
}

const file = new URL('../../content/passages/readings.csv', import.meta.url);

/** The readings of every passage, by its id. */
export const readings: ReadonlyMap<string, Reading> = new Map(
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(fieldsOf)
    .map(([id = '', text = '', , clear, , about, wince, harm = '']) => [
      id,
      {
        text,
        clear: Number(clear),
        about: Number(about),
        wince: Number(wince),
        harm: harm.split(' ').filter(Boolean).map(Number),
      },
    ]),
);

/** The fields of a line of the file, each within straight quotes, of which no text has any. */
function fieldsOf(line: string): string[] {
  return line.slice(1, -1).split('","');
}
