import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passages } from '../../../core/words/passage.ts';

/** What five readings of a passage said; see CONTRIBUTING.md. */
interface Reading {
  /** The text that was read. */
  text: string;
  /** How many of the five understood it at once. */
  clear: number;
  /** How many winced. */
  wince: number;
  /** The readings (1–5) in which it could land badly. */
  harm: readonly number[];
}

const file = new URL('../../../content/passages/readings.csv', import.meta.url);
const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1).map(fieldsOf);
const readings = new Map<string, Reading>(
  rows.map(([id = '', text = '', , clear, , , wince, harm = '']) => [
    id,
    { text, clear: Number(clear), wince: Number(wince), harm: harm.split(' ').map(Number) },
  ]),
);

/** As someone who was harmed. */
const harmed = 3;
/** As someone very low at night, of whom Ebb can't know. */
const low = 5;

describe('readings.csv', () => {
  it('is of the passages there are, and of no other', () => {
    expect([...readings.keys()].sort()).toEqual(passages.map(({ id }) => id).sort());
  });
});

describe.each(passages)('$id', ({ id, text, hurt }) => {
  const reading = readings.get(id);

  it('was read as it stands', () => {
    expect(reading?.text).toBe(text.replaceAll('\n\n', ' '));
  });

  it('was clear to four of five, and made no two wince', () => {
    expect(reading?.clear).toBeGreaterThanOrEqual(4);
    expect(reading?.wince).toBeLessThan(2);
  });

  it('is shown to nobody to whom it could land badly', () => {
    const badly = reading?.harm ?? [];
    expect(badly).not.toContain(low);
    if (hurt) expect(badly).not.toContain(harmed);
    expect(badly.length).toBeLessThan(3);
  });
});

/** The fields of a line of the file, each within straight quotes, of which no text has any. */
function fieldsOf(line: string): string[] {
  return line.slice(1, -1).split('","');
}
