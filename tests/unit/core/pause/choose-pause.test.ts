import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feelings } from '../../../../core/moments/feelings.ts';
import { arrivals, choices, intentions, type Moment } from '../../../../core/moments/moment.ts';
import { choosePause } from '../../../../core/pause/choose-pause.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { longerReads } from '../../../../core/words/longer-reads.ts';
import { momentKindsOf, phaseOf } from '../../../../core/words/moment-kind.ts';
import { passages } from '../../../../core/words/passage.ts';
import { suits } from '../../../../core/words/situation.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const now = Date.UTC(2026, 10, 22, 15);
const day = 86_400_000;
const settings = settingsSchema.parse({ kinds: ['words'] });
/** How many showings a passage stays away: two weeks of two pauses a day. */
const restBetween = 28;
const passageOf = (id: string | undefined) => passages.find((passage) => passage.id === id);

/** Chooses at three in the afternoon, with nothing known but what is given. */
function choose(more: Partial<Parameters<typeof choosePause>[0]> = {}) {
  const plain = {
    ...{ person: robin(), settings, ownWords: [], recent: [] },
    ...{ now, offset: 0, arrival: 'load' as const },
  };
  return choosePause({ ...plain, random: seeded(3), ...more });
}

const people = fc.record({
  stance: fc.constantFrom('space', 'not-ready', 'unsure'),
  endedBy: fc.constantFrom(null, 'them', 'me', 'both'),
  endedOn: fc.constantFrom(null, '2026-11-20', '2026-09-01', '2025-11-22'),
  hurt: fc.boolean(),
  someoneNew: fc.boolean(),
});

const pasts = fc.uniqueArray(
  fc.record({
    at: fc.integer({ min: now - 30 * day, max: now - 1 }),
    person: fc.constantFrom('robin', 'sam'),
    passage: fc.constantFrom(null, ...passages.map((passage) => passage.id)),
    helped: fc.constantFrom(null, 'helped', 'not-today'),
    feeling: fc.constantFrom(null, ...feelings),
    intention: fc.constantFrom(null, ...intentions),
    choice: fc.constantFrom(null, ...choices),
  }),
  { maxLength: 80, selector: ({ at }) => at },
);

describe('the words of a pause', () => {
  it('are never ones that may not be shown, whatever the past', () => {
    fc.assert(
      fc.property(
        people,
        pasts,
        fc.nat({ max: 23 }),
        fc.constantFrom(...arrivals),
        fc.nat(),
        (fields, past, hour, arrival, seed) => {
          const person = robin(fields as Parameters<typeof robin>[0]);
          const recent = past.map((f) => momentAt('2026-11-22T12:00', f as Partial<Moment>));
          const at = now + hour * 3_600_000;
          const chosen = choose({ person, recent, now: at, arrival, random: seeded(seed) });
          const passage = passageOf(chosen.passage?.id);
          if (!passage) return;
          const said = recent.filter((m) => at - m.at < 3 * 3_600_000).sort((a, b) => b.at - a.at);
          const stated = {
            feeling: said.find((m) => m.feeling)?.feeling ?? null,
            intention: said.find((m) => m.intention)?.intention ?? null,
          };
          const kinds = momentKindsOf({ person, recent, now: at, offset: 0, stated });
          const brief = kinds.has('reopened') || arrival === 'pass-end';
          const phase = phaseOf(person, at, 0);
          expect(suits(passage, { kinds, brief, phase, person, stated, settings })).toBe(true);
        },
      ),
    );
  });

  it('are the same for the same facts', () => {
    fc.assert(
      fc.property(pasts, fc.nat(), (past, seed) => {
        const recent = past.map((f) => momentAt('2026-11-22T12:00', f as Partial<Moment>));
        const once = choose({ recent, random: seeded(seed) });
        expect(choose({ recent: recent.toReversed(), random: seeded(seed) })).toEqual(once);
      }),
    );
  });

  it('don’t repeat, in theme or in opening, over two months of pauses', () => {
    const random = seeded(5);
    const recent: Moment[] = [];
    for (let i = 0; i < 120; i += 1) {
      const at = now + i * 12 * 3_600_000;
      const chosen = choose({ recent, now: at, random });
      const [passage, before] = [chosen.passage?.id, recent.at(-1)?.passage ?? undefined];
      expect(passageOf(passage)).toBeDefined();
      expect(passageOf(passage)?.theme).not.toBe(passageOf(before)?.theme);
      const lately = recent.slice(-restBetween).map((moment) => moment.passage);
      expect(lately).not.toContain(passage);
      recent.push(
        momentAt('2026-11-22T12:00', { at, passage: passage ?? null, look: chosen.look }),
      );
    }
  });

  it('come whatever number is drawn', () => {
    for (const drawn of [0, 0.2, 0.5, 0.999999])
      expect(choose({ random: () => drawn }).passage).not.toBeNull();
  });
});

describe('more to read', () => {
  /** What is offered to read on in many pauses of this person, by id of the passage. */
  function offered(hurt: boolean): Map<string, string | undefined> {
    const random = seeded(5);
    const shown = Array.from({ length: 1500 }, () => {
      const { passage } = choose({ person: robin({ hurt }), random });
      return passage;
    });
    return new Map(shown.flatMap((words) => (words ? [[words.id, words.longer] as const] : [])));
  }

  it('is offered where there is more, and nowhere else', () => {
    const found = offered(false);
    for (const [id, longer] of found) expect(longer).toBe(longerReads.get(id)?.text);
    expect([...found.values()].some((longer) => longer !== undefined)).toBe(true);
  });

  it('is never offered to someone who was hurt unless it is right for them', () => {
    const given = [...offered(true)].filter(([, longer]) => longer !== undefined);
    expect(given).not.toEqual([]);
    expect(given.filter(([id]) => !longerReads.get(id)?.hurt)).toEqual([]);
  });
});

describe('no words', () => {
  it.each([
    ['when the kind has none', [], { settings: { ...settings, kinds: ['breath' as const] } }],
    [
      'when all themes are muted',
      [],
      { settings: { ...settings, mutedThemes: [...new Set(passages.map((p) => p.theme))] } },
    ],
  ])('%s', (_, recent, more) => {
    expect(choose({ recent, ...more }).passage).toBeNull();
  });
});

describe('a page reopened within ten minutes, or a pass that ends', () => {
  it.each([
    ['reopened', { recent: [momentAt('2026-11-22T14:55')] }],
    ['at the end of a pass', { arrival: 'pass-end' as const }],
  ])('is met with a line, %s', (_, more) => {
    const random = seeded(9);
    const met = Array.from({ length: 200 }, () => choose({ ...more, random }).passage);
    expect(met.map((passage) => passageOf(passage?.id)?.length)).toEqual(Array(200).fill('line'));
  });

  it('is met with one however often it is opened in an evening, and not with the last again', () => {
    const random = seeded(9);
    const recent: Moment[] = [];
    for (let i = 0; i < 40; i += 1) {
      const at = now + i * 5 * 60_000;
      const passage = choose({ recent, now: at, random }).passage?.id;
      expect(passageOf(passage)).toMatchObject(i === 0 ? {} : { length: 'line' });
      expect(passage).not.toBe(recent.at(-1)?.passage);
      recent.push(momentAt('2026-11-22T12:00', { at, passage: passage ?? null }));
    }
  });
});

describe('a feeling that was said', () => {
  const angry = momentAt('2026-11-22T14:00', { feeling: 'angry' });
  const onAnger = (recent: Moment[]) => {
    const random = seeded(4);
    const met = Array.from({ length: 300 }, () => choose({ recent, random }).passage?.id);
    return met.filter((id) => passageOf(id)?.moments.includes('anger')).length;
  };

  it('is answered more often than not', () => {
    expect(onAnger([angry])).toBeGreaterThan(150);
    expect(onAnger([])).toBeLessThan(75);
  });

  it('no longer counts after three hours', () => {
    expect(onAnger([{ ...angry, at: now - 3.1 * 3_600_000 }])).toBeLessThan(75);
  });
});

describe('years of moments', () => {
  /** How often something of a past with so many moments was read. */
  function reads(size: number): number {
    const random = seeded(2);
    let count = 0;
    const watched = (moment: Moment) =>
      new Proxy(moment, {
        get(of, key: keyof Moment) {
          count += 1;
          return of[key];
        },
      });
    const recent = Array.from({ length: size }, (_, i) => {
      const at = now - Math.floor(random() * 600 * day) - 1;
      const passage = passages[i % passages.length]?.id ?? null;
      return watched(
        momentAt('2026-11-22T12:00', { at, passage, helped: i % 7 ? null : 'helped' }),
      );
    });
    choose({ recent });
    return count;
  }

  it('are gone through once: four times as many take at most four times as long', () => {
    expect(reads(10_000)).toBeLessThan(4 * reads(2_500));
  });
});
