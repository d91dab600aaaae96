import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { joinPeople, savePerson, takeApart } from '../../../background/people.ts';
import { refresh } from '../../../background/refresh.ts';
import { removePerson } from '../../../background/removing.ts';
import { mostPeople, type Person } from '../../../core/people/person.ts';
import {
  removePass,
  writeClosing,
  writePass,
  writePerson,
} from '../../../platform/background/write.ts';
import { database } from '../../../platform/database.ts';
import {
  readClosings,
  readMerges,
  readMoments,
  readPasses,
  readPeople,
} from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

const day = 86_400_000;
const profile = (site: string, key: string) => ({ site, key, alsoKnownAs: [] });
const anna = robin({ id: 'anna', nickname: 'Anna', profiles: [profile('instagram', 'anna')] });
const sam = robin({ id: 'sam', nickname: 'Sam', profiles: [profile('x', 'sam')], addedAt: 1 });
const pair = { kept: anna.id, other: sam.id };

/** Everyone, whenever they were changed. */
const whoever = async () => (await readPeople()).map((each) => ({ ...each, changedAt: 0 }));

const everything = async () => ({
  people: await whoever(),
  moments: await readMoments(0, Infinity),
  closings: await readClosings(),
  passes: await readPasses(),
});
const person = async (id: string) => (await readPeople()).find((each) => each.id === id);

/** Anna and Sam, merged into Anna. */
async function merged() {
  const fresh = await freshBrowser();
  await writePerson(anna);
  await writePerson(sam);
  await joinPeople(pair);
  return fresh;
}

/** What may be said of somebody, with pages that the other may have too. */
const anyFields: fc.Arbitrary<Partial<Person>> = fc.record({
  profiles: fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('x', 'instagram'), fc.constantFrom('kim', 'lou', 'max'))
      .map(([site, key]) => profile(site, key)),
    { minLength: 1, maxLength: 3, selector: ({ site, key }) => `${site} ${key}` },
  ),
  note: fc.constantFrom('', 'Sleep first.', 'Water.'),
  hurt: fc.boolean(),
  beyond: fc.boolean(),
  settle: fc.constantFrom(null, 5, 30),
  endedBy: fc.constantFrom(null, 'me' as const, 'them' as const),
  surfaces: fc.subarray(['profile', 'post', 'chat']),
  formerIds: fc.subarray(['old']),
  addedAt: fc.nat(9),
});
const anyBelongings = fc.record({
  pass: fc.option(fc.integer({ min: 1, max: 15 })),
  closing: fc.option(fc.constantFrom('Enough.', 'Thank you.')),
});

describe('two who were merged', () => {
  test('and are taken apart again are what they were, with all that was each one’s', async () => {
    const anyMoments = fc.array(fc.tuple(fc.nat(59), fc.boolean()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(anyFields, anyFields),
        fc.tuple(anyBelongings, anyBelongings),
        anyMoments,
        async (fields, belongings, moments) => {
          await freshBrowser();
          for (const [index, { id, nickname }] of [anna, sam].entries()) {
            await writePerson(robin({ ...fields[index], id, nickname }));
            const { pass = null, closing = null } = belongings[index] ?? {};
            const until = Date.now() + (pass ?? 0) * 60_000;
            if (pass) await writePass({ person: id, from: Date.now(), until, visit: false });
            const page = { person: id, withWords: false, changedAt: 1 };
            if (closing) await writeClosing({ ...page, answer: closing });
          }
          for (const [index, [minute, isSam]] of moments.entries()) {
            const at = `2026-11-18T11:${String(minute).padStart(2, '0')}`;
            await storeMoment(momentAt(at, { id: `${index}`, person: isSam ? sam.id : anna.id }));
          }
          const before = await everything();
          await joinPeople(pair);
          expect(await readPeople()).toHaveLength(1);
          await takeApart(sam.id);
          // A message may come twice.
          await takeApart(sam.id);
          expect(await everything()).toEqual(before);
          expect(await readMerges()).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('one after another come apart in the reverse order', async () => {
    await merged();
    const kim = robin({ id: 'kim', profiles: [profile('x', 'kim')], addedAt: 2 });
    await writePerson(kim);
    vi.setSystemTime(Date.now() + 1000);
    await joinPeople({ kept: anna.id, other: kim.id });
    await takeApart(sam.id);
    expect(await readPeople()).toHaveLength(1);
    await takeApart(kim.id);
    await takeApart(sam.id);
    expect(await whoever()).toEqual([anna, sam, kim]);
  });

  test('leave what was recorded since with the one kept, unless its site has only the other’s page', async () => {
    await merged();
    const since = { person: anna.id };
    await storeMoment(momentAt('2026-11-18T12:01', { ...since, id: 'x', site: 'x' }));
    await storeMoment(momentAt('2026-11-18T12:02', { ...since, id: 'ig', site: 'instagram' }));
    await storeMoment(momentAt('2026-11-18T12:03', { ...since, id: 'urge', site: null }));
    await takeApart(sam.id);
    const whose = (await readMoments(0, Infinity)).map(({ id, person }) => [id, person]);
    expect(Object.fromEntries(whose)).toEqual({ x: 'sam', ig: 'anna', urge: 'anna' });
  });

  test('keep what was changed since: a page that was added, a name, a note', async () => {
    await merged();
    const one = await person(anna.id);
    const more = profile('threads', 'anna');
    await savePerson({
      ...robin(one),
      nickname: 'Ann',
      note: 'Call Jo.',
      profiles: [...(one?.profiles ?? []), more],
    });
    await takeApart(sam.id);
    const profiles = [...anna.profiles, more];
    expect(await whoever()).toEqual([
      { ...anna, nickname: 'Ann', note: 'Call Jo.', profiles },
      sam,
    ]);
  });

  test('don’t get a pass back that was ended', async () => {
    await freshBrowser();
    await writePerson(anna);
    await writePerson(sam);
    await writePass({ person: sam.id, from: Date.now(), until: Date.now() + 60_000, visit: false });
    await joinPeople(pair);
    await removePass(anna.id);
    await takeApart(sam.id);
    expect(await readPasses()).toEqual([]);
  });

  test('stay one when there is no room for two, and nothing has changed', async () => {
    await merged();
    for (let id = 1; id < mostPeople; id += 1) await writePerson({ ...anna, id: `${id}` });
    const before = await everything();
    await expect(takeApart(sam.id)).rejects.toThrow(RangeError);
    expect(await everything()).toEqual(before);
  });
});

describe('what was before a merge', () => {
  const rows = async () => (await database()).getAll('merges');

  test('is forgotten after a day, when the background wakes anyway', async () => {
    await merged();
    vi.setSystemTime(Date.now() + day - 1);
    await refresh();
    expect(await rows()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 1);
    await takeApart(sam.id);
    expect(await readPeople()).toHaveLength(1);
    await refresh();
    expect(await rows()).toEqual([]);
  });

  test('goes with who is forgotten, also those they were merged with before', async () => {
    await merged();
    const kim = robin({ id: 'kim', profiles: [profile('x', 'kim')] });
    await writePerson(kim);
    await joinPeople({ kept: kim.id, other: anna.id });
    expect(await rows()).toHaveLength(2);
    await removePerson(kim.id, false);
    expect(await rows()).toEqual([]);
  });
});
