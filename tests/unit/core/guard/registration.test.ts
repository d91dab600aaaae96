import { describe, expect, it } from 'vitest';
import { registrations } from '../../../../core/guard/registration.ts';
import { nothingOff } from '../../../../core/guard/turned-off.ts';
import { robin } from '../../../fixtures/person.ts';

const person = robin({ profiles: [{ site: 'x', key: 'robin_k', alsoKnownAs: [] }] });
const now = 1_000_000;
/** Not in the first days of 1970. */
const never = { when: 'within' as const, at: [{ days: [2], from: 0, to: 60 }] };

/** What is registered besides the sentinel, with a pass and a snooze until then. */
function registered(pass: number, snooze: number): string[] {
  const passes = [{ person: person.id, from: now, until: pass, visit: false }];
  const turned = { ...nothingOff, snoozedUntil: snooze };
  const [sentinel, ...others] = registrations([person], passes, turned, now);
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
  ])('$what', ({ pass, snooze, expected }) => {
    expect(registered(pass, snooze)).toEqual(expected);
  });

  it('the shade for one alone, while pauses for them are off or by their hours', () => {
    const profiles = [{ site: 'x', key: 'sam_k', alsoKnownAs: [] }];
    const others = { off: { off: { from: 0, until: now + 1 } }, hours: { hours: never } };
    for (const own of Object.values(others)) {
      const sam = robin({ id: 'sam', profiles, ...own });
      const scripts = registrations([person, sam], [], nothingOff, now);
      expect(scripts.map(({ id }) => id)).toEqual(['sentinel', 'hold robin', 'shade sam']);
    }
  });

  it('nothing, where no site of theirs is known', () => {
    const elsewhere = robin({ profiles: [{ site: 'gone', key: 'robin', alsoKnownAs: [] }] });
    expect(registrations([elsewhere], [], nothingOff, now)).toEqual([]);
    expect(registrations([robin({ profiles: [] })], [], nothingOff, now)).toEqual([]);
  });

  it('the shade on the same pages as hold', () => {
    const [, held] = registrations([person], [], nothingOff, now);
    const [, shaded] = registrations([person], [], { ...nothingOff, snoozedUntil: now + 1 }, now);
    expect(held?.matches.length).toBeGreaterThan(0);
    expect(held?.id).toMatch(/^hold/);
    expect(shaded?.id).toMatch(/^shade/);
    expect(shaded?.matches).toEqual(held?.matches);
  });

  it('hold by a name that a browser can find again, whatever their id is', () => {
    for (const id of ['half of \ud83d', 'half of \udf0a']) {
      const [, held] = registrations([{ ...person, id }], [], nothingOff, now);
      expect(held?.id.isWellFormed()).toBe(true);
    }
    const both = ['\ud83d', '\ud83c'].map((id) =>
      registrations([{ ...person, id }], [], nothingOff, now),
    );
    expect(both[0]?.[1]?.id).not.toBe(both[1]?.[1]?.id);
  });
});
