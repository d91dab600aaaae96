import { describe, expect, it } from 'vitest';
import { untilTurnedOn } from '../../../../core/guard/guard.ts';
import { registrations } from '../../../../core/guard/registration.ts';
import { robin } from '../../../fixtures/person.ts';

const person = robin({ profiles: [{ site: 'x', key: 'robin_k', alsoKnownAs: [] }] });
const now = 1_000_000;

/** What is registered besides the sentinel, with a pass and a snooze until then. */
function registered(pass: number, snooze: number): string[] {
  const passes = [{ person: person.id, from: now, until: pass, visit: false }];
  const [sentinel, ...others] = registrations([person], passes, snooze, now);
  expect(sentinel?.id).toBe('sentinel');
  return others.map(({ id, files }) => `${id.split(' ')[0]}: ${files.join()}`);
}

const hold = 'hold: hold.js,pause.js';
const shade = 'shade: shade.js';

describe('on the pages of someone listed there is', () => {
  it.each([
    { what: 'hold, when nothing lets them through', pass: 0, snooze: 0, expected: [hold] },
    { what: 'hold, when a pass has ended', pass: now, snooze: 0, expected: [hold] },
    { what: 'the shade, while a pass lasts', pass: now + 1, snooze: 0, expected: [shade] },
    {
      what: 'the shade, while pauses are off for a time',
      pass: 0,
      snooze: now + 1,
      expected: [shade],
    },
    {
      what: 'neither, while they are off until turned on',
      pass: 0,
      snooze: untilTurnedOn,
      expected: [],
    },
  ])('$what', ({ pass, snooze, expected }) => {
    expect(registered(pass, snooze)).toEqual(expected);
  });

  it('nothing, where no site of theirs is known', () => {
    const elsewhere = robin({ profiles: [{ site: 'gone', key: 'robin', alsoKnownAs: [] }] });
    expect(registrations([elsewhere], [], 0, now)).toEqual([]);
    expect(registrations([robin({ profiles: [] })], [], 0, now)).toEqual([]);
  });

  it('the shade on the same pages as hold', () => {
    const [, held] = registrations([person], [], 0, now);
    const [, shaded] = registrations([person], [], now + 1, now);
    expect(held?.matches.length).toBeGreaterThan(0);
    expect(held?.id).toMatch(/^hold/);
    expect(shaded?.id).toMatch(/^shade/);
    expect(shaded?.matches).toEqual(held?.matches);
  });

  it('hold by a name that a browser can find again, whatever their id is', () => {
    for (const id of ['half of \ud83d', 'half of \udf0a']) {
      const [, held] = registrations([{ ...person, id }], [], 0, now);
      expect(held?.id.isWellFormed()).toBe(true);
    }
    const both = ['\ud83d', '\ud83c'].map((id) => registrations([{ ...person, id }], [], 0, now));
    expect(both[0]?.[1]?.id).not.toBe(both[1]?.[1]?.id);
  });
});
