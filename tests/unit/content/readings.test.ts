import { describe, expect, it } from 'vitest';
import { passages } from '../../../core/words/passage.ts';
import { readings } from '../../support/passage-readings.ts';

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
