import { describe, expect, test } from 'vitest';
import { injectIntoOpenTabs } from '../../../background/inject-into-open-tabs.ts';
import { keep } from '../../../background/keep.ts';
import { stay } from '../../../background/passes.ts';
import { joinPeople, savePerson } from '../../../background/people.ts';
import { removePerson } from '../../../background/removing.ts';
import { mostPeople } from '../../../core/people/person.ts';
import { originsInUse } from '../../../core/recognise/patterns/origins-in-use.ts';
import { writeClosing, writePass, writePerson } from '../../../platform/background/write.ts';
import { readClosings, readMoments, readPasses, readPeople } from '../../../platform/read.ts';
import { momentAt } from '../../fixtures/moments.ts';
import { robin } from '../../fixtures/person.ts';
import { freshBrowser } from '../../support/fresh-browser.ts';
import { storeMoment } from '../../support/store-moment.ts';

const profile = (site: string, key: string) => ({ site, key, alsoKnownAs: [] });
const anna = robin({ id: 'anna', profiles: [profile('instagram', 'anna')] });
const sam = robin({ id: 'sam', profiles: [profile('x', 'sam'), profile('instagram', 'sam')] });
const onInstagram = originsInUse([anna]).toSorted();

/** Anna and Sam, listed, with the access that was asked for. */
async function both() {
  const fresh = await freshBrowser();
  await savePerson(anna);
  await savePerson(sam);
  const { sentinel } = fresh.scripting.registered;
  await fresh.permissions.request({ origins: sentinel?.matches ?? [] });
  return fresh;
}

describe('listing someone', () => {
  test('guards their pages, and brings the sentinel to those that are open', async () => {
    const { browser, scripting, permissions, tabs } = await freshBrowser();
    await permissions.request({ origins: onInstagram });
    tabs.push({ id: 7, url: 'https://www.instagram.com/anna/' });
    tabs.push({ id: 8, url: 'https://example.com/' });
    await savePerson(anna);
    expect(Object.keys(scripting.registered)).toEqual(['hold anna', 'sentinel']);
    expect(scripting.brought).toEqual([{ tab: 7, files: ['/sentinel.js'] }]);
    const { guard } = await browser.storage.local.get('guard');
    expect(guard).toMatchObject({ forms: { anna: expect.stringContaining('anna') } });
  });

  test('brings nothing behind the browser’s question, nor after a no; after a yes it does', async () => {
    const { scripting, permissions, tabs } = await freshBrowser();
    tabs.push({ id: 7, url: 'https://www.instagram.com/anna/' });
    await savePerson(anna);
    expect(scripting.brought).toEqual([]);
    await permissions.request({ origins: onInstagram });
    await injectIntoOpenTabs();
    expect(scripting.brought).toEqual([{ tab: 7, files: ['/sentinel.js'] }]);
  });

  test('of whom Ebb knows no site guards nothing, and keeps them', async () => {
    const { scripting } = await freshBrowser();
    const elsewhere = { ...anna, profiles: [profile('gone', 'anna')] };
    await savePerson(elsewhere);
    expect(scripting.registered).toEqual({});
    expect(await readPeople()).toEqual([{ ...elsewhere, changedAt: Date.now() }]);
  });

  test('stops where there is no room, and then nothing has changed', async () => {
    const { scripting } = await freshBrowser();
    const others = Array.from({ length: mostPeople - 1 }, (_, id) => ({ ...anna, id: `${id}` }));
    await Promise.all(others.map(writePerson));
    await savePerson(anna);
    const before = scripting.registered;
    expect(Object.keys(before)).toHaveLength(1 + mostPeople);
    await expect(savePerson(sam)).rejects.toThrow(RangeError);
    expect(await readPeople()).toHaveLength(mostPeople);
    expect(scripting.registered).toEqual(before);
  });
});

describe('access', () => {
  test('to a site is given back with the last profile there, and not before', async () => {
    const { permissions } = await both();
    const all = permissions.given;
    expect(all.length).toBeGreaterThan(1);
    await savePerson({ ...anna, profiles: [] });
    expect(permissions.given).toEqual(all);
    await savePerson({ ...sam, profiles: [profile('x', 'sam')] });
    expect(permissions.given).toEqual(all.filter((origin) => !onInstagram.includes(origin)));
    expect(permissions.given).not.toEqual([]);
  });

  test('goes with who is forgotten, or archived', async () => {
    const { permissions, scripting } = await both();
    await savePerson({ ...sam, archivedAt: 1 });
    expect(permissions.given).toEqual(onInstagram);
    await removePerson(anna.id, false);
    expect(permissions.given).toEqual([]);
    expect(scripting.registered).toEqual({});
  });
});

describe('making two people one', () => {
  const pair = { kept: anna.id, other: sam.id };

  test('joins pages, past, closing page and the pass that lasts longer, once', async () => {
    const { scripting, permissions } = await both();
    const given = permissions.given;
    await storeMoment(momentAt('2026-11-18T10:00', { person: anna.id }));
    await storeMoment(momentAt('2026-11-18T11:00', { person: sam.id }));
    await writeClosing({ person: sam.id, answer: 'Enough.', withWords: false, changedAt: 1 });
    const until = Date.now() + 60_000;
    await writePass({ person: anna.id, from: Date.now(), until: until - 1, visit: false });
    await writePass({ person: sam.id, from: Date.now(), until, visit: false });
    // A message may come twice.
    await joinPeople(pair);
    await joinPeople(pair);
    const [one, ...more] = await readPeople();
    expect(more).toEqual([]);
    expect(one?.profiles.map(({ key }) => key).toSorted()).toEqual(['anna', 'sam', 'sam']);
    const moments = await readMoments(0, Date.now());
    expect(moments.map(({ person }) => person)).toEqual([anna.id, anna.id]);
    expect(await readClosings()).toMatchObject([{ person: anna.id, answer: 'Enough.' }]);
    expect(await readPasses()).toMatchObject([{ person: anna.id, until, visit: false }]);
    expect(Object.keys(scripting.registered)).toEqual(['sentinel', 'shade anna']);
    expect(permissions.given).toEqual(given);
  });

  test('makes theirs what an open pause, or a page looked at, still tells of the one who went', async () => {
    await both();
    await joinPeople(pair);
    const at = Date.now();
    const record = { moment: 'm1', revision: 1, at, offset: 0, person: sam.id };
    await keep({ ...record, arrival: 'load', choice: 'went-on', choseAt: at, passMinutes: 5 });
    expect(await readMoments(0, Infinity)).toMatchObject([{ id: 'm1', person: anna.id }]);
    expect(await readPasses()).toMatchObject([{ person: anna.id, until: at + 300_000 }]);
    await stay(sam.id, 15);
    const [{ until } = { until: 0 }, ...more] = await readPasses();
    expect(until).toBeGreaterThanOrEqual(at + 900_000);
    expect(more).toEqual([]);
  });

  test.each([
    ['one of them is gone', { kept: anna.id, other: 'nobody' }],
    ['both are the same', { kept: anna.id, other: anna.id }],
  ])('changes nothing when %s', async (_, asked) => {
    await both();
    const before = await readPeople();
    await joinPeople(asked);
    expect(await readPeople()).toEqual(before);
  });
});
