import { describe, expect, test, vi } from 'vitest';
import { savePerson } from '../../../../background/people.ts';
import { refresh } from '../../../../background/refresh.ts';
import { removePerson } from '../../../../background/removing.ts';
import type { Person } from '../../../../core/people/person.ts';
import { obstacleTo } from '../../../../core/recognise/patterns/obstacle.ts';
import { readRefused, writeRefused } from '../../../../platform/refused.ts';
import { robin } from '../../../fixtures/person.ts';
import { freshBrowser } from '../../../support/fresh-browser.ts';

const page = (key: string) => ({ site: 'page', key, alsoKnownAs: [] });
const robins = robin({ profiles: [page('robin.example/me')] });
const annas = (more: Partial<Person> = {}) =>
  robin({ id: 'anna', nickname: 'Anna', profiles: [page('anna.example/cv')], ...more });
const allOfAnna = [
  '*://anna.example/*',
  '*://anna.example/cv',
  '*://anna.example/cv/',
  '*://anna.example/cv/*',
  '*://anna.example/cv?*',
];

/** A browser that refuses some match patterns, and what is registered there: for each script where it runs. */
async function whereRefused(...patterns: string[]) {
  const fresh = await freshBrowser();
  for (const pattern of patterns) fresh.scripting.refuses.add(pattern);
  const scripts = () =>
    Object.fromEntries(
      Object.entries(fresh.scripting.registered).map(([id, { matches = [] }]) => [id, matches]),
    );
  return { ...fresh, scripts };
}

describe('a match pattern that the browser refuses', () => {
  test('takes nobody else with it, and is remembered', async () => {
    const { scripts } = await whereRefused(...allOfAnna);
    await savePerson(robins);
    const before = scripts();
    expect(Object.keys(before)).toEqual(['hold robin', 'sentinel']);
    await savePerson(annas());
    expect(Object.keys(scripts())).toEqual(['hold anna', 'hold robin', 'sentinel']);
    expect(scripts()['hold robin']).toEqual(before['hold robin']);
    expect(scripts()['hold anna']?.every((one) => one.includes('//www.'))).toBe(true);
    const sites = [...(before.sentinel ?? []), '*://www.anna.example/*'];
    expect(scripts().sentinel?.toSorted()).toEqual(sites.toSorted());
    expect(await readRefused()).toEqual(allOfAnna.toSorted());
  });

  test('keeps nobody from being guarded who is listed with it or after it', async () => {
    const { scripts } = await whereRefused('*://anna.example/*');
    await savePerson(annas());
    await savePerson(robins);
    expect(Object.keys(scripts())).toEqual(['hold anna', 'hold robin', 'sentinel']);
    expect(scripts()['hold anna']).toContain('*://anna.example/cv');
    expect(scripts().sentinel).toContain('*://robin.example/*');
    expect(scripts().sentinel).not.toContain('*://anna.example/*');
  });

  test('takes a script away that has no other left', async () => {
    const { scripting, scripts } = await whereRefused();
    await savePerson(annas({ profiles: [page('192.168.0.7/anna')] }));
    expect(Object.keys(scripts())).toEqual(['hold anna', 'sentinel']);
    for (const pattern of Object.values(scripts()).flat()) scripting.refuses.add(pattern);
    scripting.refuses.add('*://10.0.0.7/*').add('*://10.0.0.7/anna/*');
    await savePerson(annas({ profiles: [page('10.0.0.7/anna')] }));
    expect(Object.keys(scripts())).toEqual(['hold anna']);
  });

  test('is forgotten with whom it was for', async () => {
    await whereRefused(...allOfAnna);
    await savePerson(robins);
    await savePerson(annas());
    await removePerson('anna', false);
    expect(await readRefused()).toEqual([]);
  });

  test('is tried once, and again when it is asked for anew', async () => {
    const { scripting, scripts } = await whereRefused(...allOfAnna);
    await savePerson(robins);
    await savePerson(annas());
    const tried = vi.spyOn(scripting, 'registerContentScripts');
    const changed = vi.spyOn(scripting, 'updateContentScripts');
    await refresh();
    expect([tried, changed].flatMap(({ mock }) => mock.calls)).toEqual([]);
    scripting.refuses.clear();
    await writeRefused([]);
    await refresh();
    expect(scripts().sentinel).toContain('*://anna.example/*');
    expect(scripts()['hold anna']).toContain('*://anna.example/cv');
    vi.restoreAllMocks();
  });
});

test('where nothing is refused, all who are listed take one call', async () => {
  const { scripting } = await whereRefused();
  const tried = vi.spyOn(scripting, 'registerContentScripts');
  await savePerson(robins);
  expect(tried).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test('a browser that takes no script at all is no reason to remember patterns', async () => {
  const { scripting } = await whereRefused();
  vi.spyOn(scripting, 'registerContentScripts').mockRejectedValue(new Error('no'));
  await expect(savePerson(robins)).rejects.toThrow('no');
  expect(await readRefused()).toEqual([]);
  vi.restoreAllMocks();
  await refresh();
  expect(Object.keys(scripting.registered)).toEqual(['hold robin', 'sentinel']);
});

test('a page at an address in numbers is asked for without www, which there is none of (H6)', async () => {
  const { scripts } = await whereRefused();
  await savePerson(annas({ profiles: [page('192.168.0.7/anna')] }));
  expect(scripts().sentinel).toEqual(['*://192.168.0.7/*']);
  expect(Object.values(scripts()).flat().join()).not.toContain('www');
});

describe('what is refused means for a profile', () => {
  const [profile] = annas().profiles;
  test.each([
    ['that there is no pause', 'all', ['*://anna.example/*', '*://www.anna.example/*']],
    ['that there is none at some addresses', 'some', ['*://www.anna.example/*']],
    ['that it may show for an instant', 'late', ['*://anna.example/cv']],
    ['nothing, where it is another’s', null, ['*://robin.example/*']],
    ['nothing, where nothing is', null, []],
  ])('%s', (_what, obstacle, refused) => {
    expect(profile && obstacleTo(profile, ['profile'], { refused, turnedAway: [] })).toBe(obstacle);
  });
});
