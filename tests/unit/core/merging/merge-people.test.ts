import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePeople } from '../../../../core/merging/merge-people.ts';
import { findPerson } from '../../../../core/people/find-person.ts';
import { keysOf } from '../../../../core/recognise/template/profile-keys.ts';
import { robin } from '../../../fixtures/person.ts';

const profile = (site: string, key: string, ...alsoKnownAs: string[]) => ({
  site,
  key,
  alsoKnownAs,
});
const sam = (fields = {}) => robin({ id: 'sam', nickname: 'Sam', ...fields });

describe('two people made one', () => {
  test('keep the name and id of the one, and have the pages of both', () => {
    const merged = mergePeople(
      robin({ profiles: [profile('x', 'robin')] }),
      sam({ profiles: [profile('instagram', 'sam')] }),
    );
    expect(merged).toMatchObject({ id: 'robin', nickname: 'Robin' });
    expect(merged.profiles).toEqual([profile('x', 'robin'), profile('instagram', 'sam')]);
  });

  test('answer to every id that either had', () => {
    const merged = mergePeople(robin({ formerIds: ['kim'] }), sam({ formerIds: ['lou'] }));
    expect(merged.formerIds).toEqual(['kim', 'sam', 'lou']);
    for (const id of ['robin', 'kim', 'sam', 'lou']) expect(findPerson([merged], id)).toBe(merged);
    expect(findPerson([merged], undefined)).toBeUndefined();
    // A file from before brings the other back: what is told of them then is theirs.
    const back = sam();
    expect(findPerson([merged, back], 'sam')).toBe(back);
  });

  test('have a page once that both had, with all its names', () => {
    const merged = mergePeople(
      robin({ profiles: [profile('x', 'robin', 'id:1')] }),
      sam({ profiles: [profile('x', 'robin.new', 'id:1'), profile('x', 'other')] }),
    );
    expect(merged.profiles).toEqual([
      profile('x', 'robin', 'id:1', 'robin.new'),
      profile('x', 'other'),
    ]);
  });

  test('are as careful as either was, and lose nothing that was written', () => {
    const merged = mergePeople(
      robin({ addedAt: 9, note: 'Sleep first.', surfaces: ['post'] }),
      sam({
        addedAt: 4,
        hurt: true,
        beyond: true,
        note: 'Water.',
        endedBy: 'me',
        surfaces: ['chat'],
      }),
    );
    expect(merged).toMatchObject({
      hurt: true,
      beyond: true,
      note: 'Sleep first.\n\nWater.',
      endedBy: 'me',
      addedAt: 4,
      surfaces: ['post', 'chat'],
    });
  });

  test('what was said of the one that is kept counts', () => {
    const merged = mergePeople(
      robin({ endedBy: 'both', searchName: 'R', settle: 5 }),
      sam({ endedBy: 'them', searchName: 'S', settle: 9 }),
    );
    expect(merged).toMatchObject({ endedBy: 'both', searchName: 'R', settle: 5 });
  });

  test('where one had died, are someone who died, and keep every hard date once', () => {
    const lake = { name: 'the lake', day: '06-14' };
    const birthday = { name: 'the birthday', day: '11-02' };
    const merged = mergePeople(
      robin({ endedBy: 'unsaid', hardDates: [lake], circumstances: ['quarrel', 'blocked'] }),
      sam({
        endedBy: 'died',
        staysInTouch: true,
        circumstances: ['quarrel', 'still-love'],
        hardDates: [lake, birthday],
      }),
    );
    expect(merged).toMatchObject({
      endedBy: 'died',
      staysInTouch: true,
      circumstances: ['quarrel', 'blocked', 'still-love'],
      hardDates: [lake, birthday],
    });
  });

  test.each([
    ['none', 'asked', 'asked'],
    ['order', 'none', 'order'],
    ['asked', 'order', 'order'],
    ['none', 'none', 'none'],
  ] as const)('with no contact said as %s and %s, it is %s', (one, other, both) => {
    const merged = mergePeople(robin({ noContact: one }), sam({ noContact: other }));
    expect(merged.noContact).toBe(both);
  });

  test('have a pause of their own where either had one', () => {
    const own = { quietHours: [], kinds: ['quiet' as const], chips: false, checkIns: false };
    const merged = mergePeople(robin({ settle: 5 }), sam({ settle: 9, passMinutes: 0, ...own }));
    expect(merged).toMatchObject({ settle: 5, passMinutes: 0, ...own });
  });

  test('are known by every name that either was known by, each once', () => {
    const anyProfile = fc
      .tuple(fc.constantFrom('x', 'instagram'), fc.uniqueArray(fc.nat(8), { minLength: 1 }))
      .map(([site, [key = 0, ...more]]) => profile(site, `k${key}`, ...more.map((n) => `k${n}`)));
    const anyProfiles = fc.array(anyProfile, { maxLength: 4 });
    fc.assert(
      fc.property(anyProfiles, anyProfiles, (ofRobin, ofSam) => {
        const names = (of: typeof ofRobin) =>
          new Set(of.flatMap((each) => keysOf(each).map((key) => `${each.site} ${key}`)));
        const merged = mergePeople(robin({ profiles: ofRobin }), sam({ profiles: ofSam }));
        expect(names(merged.profiles)).toEqual(names([...ofRobin, ...ofSam]));
      }),
    );
  });
});
