import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passages } from '../../../core/words/passage.ts';
import { readings } from '../../support/passage-readings.ts';

/** As someone who was just left. */
const justLeft = 1;
/** Old ones that whoever read them first loved; they come later only. */
const loved = new Set(['name-for-a-dog', 'another-face']);
/** As someone who was harmed. */
const harmed = 3;
/** As someone very low at night, of whom Ebb can't know. */
const low = 5;

describe('docs/words.md', () => {
  const page = readFileSync('docs/words.md', 'utf8');
  const all = [...readings.values()];
  const count = (fits: (reading: (typeof all)[number]) => boolean) => all.filter(fits).length;

  it.each([
    ['clear to all five', count(({ clear }) => clear === 5)],
    ['clear to four', count(({ clear }) => clear === 4)],
    ['clear to fewer', count(({ clear }) => clear < 4)],
    ['nobody winced', count(({ wince }) => wince === 0)],
    ['one winced', count(({ wince }) => wince === 1)],
    ['two or more winced', count(({ wince }) => wince > 1)],
    ['could land badly for one reader', count(({ harm }) => harm.length > 0)],
  ])('says how many texts of all were %s', (what, number) => {
    expect(page).toContain(`of ${all.length} texts`);
    expect(page).toMatch(new RegExp(`\\| ${what} +\\| +${number} \\|`));
  });
});

describe('readings.csv', () => {
  it('is of the passages there are, and of no other', () => {
    expect([...readings.keys()].sort()).toEqual(passages.map(({ id }) => id).sort());
  });
});

describe.each(passages)('$id', ({ id, text, hurt, from, fits, asked }) => {
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
    // Who reads in a second language, or has no use for metaphors, can't be known.
    if (!loved.has(id)) expect(badly.filter((reader) => reader === 2 || reader === 4)).toEqual([]);
    const isForOthers = asked !== undefined || (fits.length > 0 && !fits.includes('was-left'));
    if (badly.includes(justLeft) && !isForOthers) expect(from).toBe('later');
    if (hurt) expect(badly).not.toContain(harmed);
    expect(badly.length).toBeLessThan(3);
  });
});
