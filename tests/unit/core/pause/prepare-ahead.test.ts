import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../core/moments/feelings.ts';
import { choices, intentions } from '../../../../core/moments/moment.ts';
import { pauseBoundaries } from '../../../../core/pause/pause-boundaries.ts';
import type { PauseView } from '../../../../core/pause/pause-view.ts';
import { prepareAhead } from '../../../../core/pause/prepare-ahead.ts';
import { type Ingredients, timelyView } from '../../../../core/pause/prepare-pause.ts';
import { preparedSchema } from '../../../../core/pause/prepared.ts';
import { preparedFor } from '../../../../core/pause/prepared-for.ts';
import { wordsAt } from '../../../../core/pause/words-at.ts';
import { dayParts } from '../../../../core/reflection/plan.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { momentKindsOf } from '../../../../core/words/moment-kind.ts';
import type { OwnWords } from '../../../../core/words/own-words.ts';
import { momentKinds, passages } from '../../../../core/words/passage.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const minute = 60_000;
const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 15, 7);
const listed = { profiles: [{ site: 'instagram', key: 'robin.7', alsoKnownAs: [] }] };
const ingredients = (more: Partial<Ingredients> = {}): Ingredients => ({
  settings: settingsSchema.parse({}),
  recent: [],
  plan: null,
  ownWords: [],
  pages: [],
  where: { zone: 'UTC', languages: [] },
  ...more,
});

/** Prepares for Robin at seven past three in the afternoon. */
function prepare(person = robin(listed), made = ingredients(), at = now, offset = 0) {
  return prepareAhead([person], made, { at, offset }, seeded(5));
}

const at = (time: number, offset = 0) => ({ at: time, offset });

describe('what is prepared', () => {
  it('is a pause for any time of the two days ahead, and for none before or after', () => {
    const prepared = prepare();
    fc.assert(
      fc.property(fc.integer({ min: now, max: now + 2 * day - 1 }), (time) => {
        expect(preparedFor(prepared, 'robin', at(time))).toMatchObject({
          person: 'robin',
          nickname: 'Robin',
          settle: 8,
        });
      }),
    );
    expect(preparedFor(prepared, 'robin', at(now - 1))).toBeUndefined();
    expect(preparedFor(prepared, 'robin', at(now + 2 * day))).toBeUndefined();
  });

  it('can be read again from where it is kept', () => {
    const prepared = prepare();
    const stored = { ...prepared, madeFrom: { listed: '', all: '' } };
    expect(preparedSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it('is for nobody who was archived or has no profile', () => {
    const people = [
      robin({ ...listed, id: 'archived', archivedAt: 1 }),
      robin({ id: 'nowhere', profiles: [] }),
      robin({ ...listed, id: 'here' }),
    ];
    const { people: prepared } = prepareAhead(people, ingredients(), at(now), seeded(5));
    expect(Object.keys(prepared)).toEqual(['here']);
  });

  it('has words for a kind of page, where that page is, and words are shown at all', () => {
    const prepared = prepare();
    const view = preparedFor(prepared, 'robin', at(now));
    const shown = (more: Partial<PauseView>, url: string) =>
      view && wordsAt({ ...view, ...more }, prepared, url).words?.id;
    const story = prepared.pages?.robin?.find(({ fits }) => fits.includes('stor'))?.words.id;
    const words = { id: 'usual', text: 'usual' };
    expect(shown({ kind: 'words', words }, 'https://www.instagram.com/stories/robin.7/')).toBe(
      story,
    );
    expect(shown({ kind: 'words', words }, 'https://www.instagram.com/robin.7/')).toBe('usual');
    expect(shown({ kind: 'words', words: null }, 'https://x.com/stories/robin/')).toBeUndefined();
    expect(shown({ kind: 'note', words }, 'https://x.com/stories/robin/')).toBe('usual');
  });

  it('says of whom there is to be no contact with, with help for that, and of nobody else', () => {
    const made = ingredients({ settings: settingsSchema.parse({ country: 'gb' }) });
    const helpIn = (person: ReturnType<typeof robin>) => {
      const view = preparedFor(prepare(person, made), 'robin', at(now));
      return [view?.noContact, view?.support.lines.some(({ about }) => about)];
    };
    expect(helpIn(robin({ ...listed, noContact: 'asked' }))).toEqual(['asked', true]);
    expect(helpIn(robin({ ...listed, noContact: 'order' }))).toEqual(['order', true]);
    expect(helpIn(robin(listed))).toEqual([undefined, false]);
    expect(helpIn(robin({ ...listed, noContact: 'order', endedBy: 'died' }))).toEqual([
      undefined,
      false,
    ]);
  });

  it('has only words for no contact where that is so, on every kind of page, and no more to read', () => {
    const person = robin({ ...listed, noContact: 'asked', stance: 'not-ready' });
    const fitting = new Set(passages.filter((p) => p.noContact !== 'never').map(({ id }) => id));
    const prepared = prepare(person);
    const shown = [
      ...(prepared.people.robin ?? []).map(({ view }) => view.words),
      ...(prepared.pages?.robin ?? []).map(({ words }) => words),
    ].filter((words) => words !== null);
    expect(shown).not.toEqual([]);
    expect(shown.filter(({ id, longer }) => !fitting.has(id) || longer)).toEqual([]);
  });

  it('doesn’t hold under another clock, as after a flight', () => {
    expect(preparedFor(prepare(), 'robin', at(now + minute, 60))).toBeUndefined();
  });

  it('holds no longer than what is set now', () => {
    const coming = { from: now + 90 * minute, change: { settle: 3 } };
    const later = robin({ ...listed, coming });
    const overall = ingredients({ settings: settingsSchema.parse({ coming }) });
    for (const prepared of [prepare(later), prepare(robin(listed), overall)]) {
      expect(preparedFor(prepared, 'robin', at(coming.from - 1))?.settle).toBe(8);
      expect(preparedFor(prepared, 'robin', at(coming.from))).toBeUndefined();
    }
  });

  it('says how looks were only where that was asked for, from half a day after the last one on', () => {
    const looks = [3, 2, 1].map((hour) =>
      momentAt(`2026-11-22T0${hour}:30`, { choice: 'went-on', after: 'heavier' }),
    );
    const counts = [true, false].map((ownNumbers) => {
      const made = ingredients({ settings: settingsSchema.parse({ ownNumbers }), recent: looks });
      const prepared = prepare(robin(listed), made, Date.UTC(2026, 10, 22, 14, 59));
      const ready = Date.UTC(2026, 10, 22, 15, 30);
      return [ready - 1, ready].map((time) => preparedFor(prepared, 'robin', at(time))?.lookedBack);
    });
    const said = { looks: 3, heavier: 3 };
    expect(counts).toEqual([
      [undefined, said],
      [undefined, undefined],
    ]);
  });

  it('waits longer from the first to the last minute of quiet hours, in any time zone', () => {
    const quietHours = [{ from: 22 * 60 + 10, to: 45, settle: 30 }];
    const quiet = ingredients({ settings: settingsSchema.parse({ quietHours }) });
    const offset = 330;
    const prepared = prepare(robin(listed), quiet, now, offset);
    const local = (hour: number, min: number) =>
      Date.UTC(2026, 10, 22, hour, min) - offset * minute;
    const settle = (time: number) => preparedFor(prepared, 'robin', at(time, offset))?.settle;
    expect(settle(local(22, 10) - 1)).toBe(8);
    expect(settle(local(22, 10))).toBe(30);
    expect(settle(local(24, 45) - 1)).toBe(30);
    expect(settle(local(24, 45))).toBe(8);
  });
});

const nothing = { intention: null, feeling: null };
const pasts = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: now - 2 * day, max: now - 1 }),
    person: fc.constantFrom('robin', 'sam'),
    feeling: fc.constantFrom(null, ...feelings),
    intention: fc.constantFrom(null, ...intentions),
    choice: fc.constantFrom(null, 'went-on', ...choices),
    after: fc.constantFrom(null, 'heavier', 'same'),
  }),
  { minLength: 3, maxLength: 12, selector: (moment) => moment.at },
);
const plans = fc.option(
  fc.record({
    id: fc.constant('plan'),
    weekday: fc.constantFrom(null, 1, 7),
    part: fc.constantFrom(...dayParts),
    instead: fc.constant('Walk to the river'),
    madeAt: fc.constant(0),
  }),
);

const letterOn = (night: string): OwnWords => ({
  ...{ id: night, form: 'letter', text: 'Hello you.', night, changedAt: 1 },
});
const passageFor = (moment: string, place: number): OwnWords => ({
  ...{ id: moment, form: 'passage', text: moment, person: null, moments: [moment] },
  ...{ place, changedAt: 1 },
});
const ownWords = fc.subarray([
  ...['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'].map(letterOn),
  ...momentKinds.map(passageFor),
]);
const page = {
  ...{ id: 'page', at: 1, text: '' },
  page: { id: 'why-it-ended', person: 'robin', lines: { why: 'Time.' } },
};

it('what was prepared is what would be chosen at any other time of its stretch', () => {
  fc.assert(
    fc.property(
      pasts,
      plans,
      fc.constantFrom(null, '2026-11-20', '2025-11-23', '2026-10-12'),
      ownWords,
      fc.constantFrom(-480, 0, 60, 345),
      fc.integer({ min: now, max: now + 2 * day - 1 }),
      (past, plan, endedOn, own, offset, time) => {
        const person = robin({ ...listed, endedOn, hardDates: [{ name: 'a day', day: '11-25' }] });
        const recent = past.map((fields) => momentAt('2026-11-22T12:00', fields));
        const settings = settingsSchema.parse({ kinds: ['words', 'note'], ownNumbers: true });
        const made = ingredients({ settings, recent, plan, ownWords: own, pages: [page] });
        const from = pauseBoundaries(person, made, { at: now, offset }).findLast(
          (turn) => turn <= time,
        );
        const chosenAt = (when: number) => ({
          kinds: momentKindsOf({ person, recent, now: when, offset, stated: nothing }),
          view: timelyView(person, made, { at: when, offset, arrival: 'load' }, seeded(7)),
        });
        expect(chosenAt(time)).toEqual(chosenAt(from ?? 0));
      },
    ),
    { numRuns: 250 },
  );
});
