import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keep, sayAfterwards } from '../../../background/keep.ts';
import { readIngredients } from '../../../background/new-pause.ts';
import { passAt, stay } from '../../../background/passes.ts';
import { savePerson } from '../../../background/people.ts';
import type { Moment } from '../../../core/moments/moment.ts';
import type { PauseRecord } from '../../../core/moments/pause-record.ts';
import { revise } from '../../../core/moments/revise.ts';
import { askAfterwards } from '../../../core/pause/ask-afterwards.ts';
import { lookedBack } from '../../../core/pause/looked-back.ts';
import { prepareAhead } from '../../../core/pause/prepare-ahead.ts';
import { otherWords } from '../../../core/pause/words-for.ts';
import { isAfterHardNight } from '../../../core/reflection/after-hard-night.ts';
import { ownFigures } from '../../../core/reflection/own-figures.ts';
import { patterns } from '../../../core/reflection/patterns.ts';
import { suggestPlanTime } from '../../../core/reflection/plan.ts';
import { readWeek } from '../../../core/reflection/week-reading.ts';
import { weekSoFar } from '../../../core/reflection/week-so-far.ts';
import { settingsSchema } from '../../../core/settings/settings.ts';
import { database } from '../../../platform/database.ts';
import { readMoments, readPasses, readPeople, readSettings } from '../../../platform/read.ts';
import { readMomentsBefore } from '../../../platform/read-written.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { seeded } from '../../support/seeded.ts';

const minute = 60_000;
const day = 86_400_000;
const url = 'https://www.instagram.com/robin/';
const now = Date.parse('2026-11-18T12:00:00Z');
const here = { at: now, offset: 0 };
const listed = robin({ profiles: [{ site: 'instagram', key: 'robin', alsoKnownAs: [] }] });

/** A pause as it was told: that it began, and what came of it. */
interface Told {
  id: string;
  at: number;
  choice: 'turned-back' | 'went-on' | 'left' | 'safety';
  said: NonNullable<PauseRecord['said']>;
  passage: string;
  after: Moment['after'];
}

const anyTold = (choice: fc.Arbitrary<Told['choice']>): fc.Arbitrary<Told> =>
  fc.record({
    id: fc.uuid(),
    at: fc.integer({ min: now - 12 * day, max: now - minute }),
    choice,
    said: fc.record({
      feeling: fc.constantFrom('angry' as const, 'lonely' as const, null),
      intention: fc.constantFrom('answer' as const, 'missing' as const, null),
      helped: fc.constantFrom('helped' as const, null),
    }),
    passage: fc.constantFrom('strong-isnt-must', 'nothing-at-all', 'very-human', 'comes-and-goes'),
    after: fc.constantFrom('heavier' as const, 'lighter' as const, null),
  });

async function tell({ id, at, choice, said, passage, after }: Told): Promise<void> {
  const begun: PauseRecord = {
    ...{ moment: id, revision: 1, at, offset: 0, arrival: 'load', person: 'robin' },
    shown: { kind: 'words', look: 'shore', passage },
  };
  await keep(begun);
  await keep(revise(begun, { said }));
  await keep(revise(begun, { revision: 3, said, choice, choseAt: at + 1, passMinutes: 2 }));
  await sayAfterwards({ moment: id, after });
}

/** Everything that is made of a past: what is told of it, shown because of it, and asked after it. */
async function madeOf(past: readonly Told[]) {
  await freshBrowser();
  await savePerson(listed);
  for (const told of past) await tell(told);
  const moments = await readMoments(-Infinity, Infinity);
  const ingredients = await readIngredients(now);
  const people = await readPeople();
  const week = { week: '2026-11-16', moments, today: '2026-11-18', snoozed: new Set<string>() };
  const figures = { began: '2026-11-06', today: '2026-11-18', pauses: 8, turnedBack: 4, moments };
  const words = { person: listed, ...ingredients, now, offset: 0, random: seeded(3) };
  return {
    moments,
    raw: await (await database()).getAll('moments'),
    written: await readMomentsBefore(now, 100),
    settings: await readSettings(),
    letters: [week, { ...week, week: '2026-11-09' }].map((each) =>
      readWeek({ ...each, began: '2026-11-10' }, 1),
    ),
    soFar: weekSoFar({ ...week, began: '2026-11-10' }, 1),
    patterns: patterns(
      moments,
      { person: 'robin', from: null, to: '2026-11-18' },
      '2026-11-18',
      1,
      'UTC',
    ),
    figures: ownFigures(figures),
    plan: suggestPlanTime(moments),
    hardNight: isAfterHardNight(moments, { at: Date.parse('2026-11-18T08:00Z'), offset: 0 }),
    numbers: lookedBack(moments, 'robin', now),
    asked: askAfterwards(moments, now, 0, () => settingsSchema.parse({})),
    prepared: prepareAhead(people, ingredients, here, seeded(5)),
    other: otherWords(words, [], {}),
  };
}

test('a past with looks for practical or safety reasons gives what it gives without them', async () => {
  const ordinary = fc.constantFrom('turned-back' as const, 'went-on' as const, 'left' as const);
  const pasts = fc.uniqueArray(
    fc.oneof(anyTold(ordinary), anyTold(fc.constant('safety' as const))),
    { minLength: 2, maxLength: 14, selector: ({ at }) => at },
  );
  await fc.assert(
    fc.asyncProperty(pasts, async (past) => {
      const without = past.filter(({ choice }) => choice !== 'safety');
      const [one, other] = [await madeOf(past), await madeOf(without)];
      // Each listing has its own time.
      expect({ ...one, prepared: one.prepared.people }).toEqual({
        ...other,
        prepared: other.prepared.people,
      });
    }),
    { numRuns: 6 },
  );
});

const look = (id: string, choice: Told['choice'], at: number): Told => ({
  ...{ id, choice, at, said: {}, passage: 'very-human', after: null },
});

test('the way is free, and the check-in isn’t about an older look', async () => {
  await freshBrowser();
  await savePerson(listed);
  await tell(look('older', 'went-on', Date.now() - 20 * minute));
  await tell(look('practical', 'safety', Date.now() - 10));
  expect(await readPasses()).toMatchObject([{ person: 'robin', visit: false }]);
  expect(await passAt(url)).toMatchObject({ askAfter: null, intention: null, hope: null });
  expect(await readMoments(0, Infinity)).toMatchObject([{ id: 'older' }]);
});

test('nor is it after a look in a private window, of which nothing is known', async () => {
  await freshBrowser();
  await savePerson(listed);
  await tell(look('older', 'went-on', Date.now() - 20 * minute));
  const at = Date.now() - 10;
  await keep(
    {
      ...{ moment: 'private', revision: 2, at, offset: 0, arrival: 'load', person: 'robin' },
      ...{ choice: 'went-on', choseAt: at, passMinutes: 5 },
    },
    true,
  );
  expect(await passAt(url)).toMatchObject({ askAfter: null });
});

test('the look that gave a pass is asked after, also once one has stayed a little', async () => {
  await freshBrowser();
  await savePerson(listed);
  await tell(look('look', 'went-on', Date.now() - 10));
  expect(await passAt(url)).toMatchObject({ askAfter: 'look' });
  await stay('robin', 2, 'look');
  expect(await passAt(url)).toMatchObject({ askAfter: 'look' });
  await stay('robin', 2, null);
  expect(await passAt(url)).toMatchObject({ askAfter: null });
});

test('a pass that was ended stays so when the look that gave it is told once more', async () => {
  await freshBrowser();
  await savePerson(listed);
  const practical = look('practical', 'safety', Date.now() - 10);
  await tell(practical);
  const db = await database();
  await db.delete('passes', 'robin');
  await tell(practical);
  expect(await readPasses()).toEqual([]);
});
