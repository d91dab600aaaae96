import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Backup, Owned } from '../../../../core/backup/backup.ts';
import { followMerged } from '../../../../core/backup/follow-merged.ts';
import type { PartName, Way } from '../../../../core/backup/part.ts';
import { changesOf, countParts, eachPart } from '../../../../core/backup/parts.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { anySides, applied, file, times } from './any-owned.ts';

const merging = eachPart((): Way => 'merge');
const replacing = eachPart((): Way => 'replace');

/** What is here once a file is in. */
const bringIn = (own: Owned, other: Owned, ways: Record<PartName, Way> = merging): Backup =>
  applied(own, changesOf(own, followMerged(own, other), ways, times));
/** The same, in the order that is compared. */
const sorted = (own: Owned) => applied(own, []);

describe('merging a file into what is here', () => {
  it('a second time changes nothing more, whatever is in it', () => {
    fc.assert(
      fc.property(anySides, ([own, one]) => {
        const merged = bringIn(own, one);
        expect(changesOf(merged, followMerged(merged, one), merging, times)).toEqual([]);
      }),
    );
  });

  it('takes nothing away: every entry of both is there', () => {
    fc.assert(
      fc.property(anySides, ([own, one]) => {
        const counts = countParts(bringIn(own, one), own);
        expect(Object.values(counts).map(({ fresh }) => fresh)).toEqual(Array(10).fill(0));
      }),
    );
  });

  it('never takes back what was changed here later', () => {
    fc.assert(
      fc.property(anySides, ([own, one]) => {
        const merged = bringIn(own, one);
        for (const mine of own.writings) {
          const theirs = one.writings.find(({ week }) => week === mine.week);
          const stays = merged.writings.find(({ week }) => week === mine.week);
          if (!theirs || theirs.changedAt < mine.changedAt) expect(stays).toEqual(mine);
        }
        for (const mine of own.people) {
          const theirs = one.people.find(({ id }) => id === mine.id);
          const stays = merged.people.find(({ id }) => id === mine.id);
          if (!theirs || theirs.changedAt < mine.changedAt) {
            expect({ ...stays, formerIds: [] }).toEqual({ ...mine, formerIds: [] });
          }
        }
        for (const mine of own.moments) {
          const stays = merged.moments.find(({ id }) => id === mine.id);
          if (mine.choice && mine.choice !== 'left') {
            expect(stays?.choseAt).toBeGreaterThanOrEqual(mine.choseAt ?? 0);
            expect(['turned-back', 'went-on', 'safety']).toContain(stays?.choice);
          }
          expect(stays?.revision).toBeGreaterThanOrEqual(mine.revision);
        }
        expect(merged.plan?.madeAt ?? 0).toBeGreaterThanOrEqual(own.plan?.madeAt ?? 0);
        expect(merged.settings).toEqual(own.settings);
      }),
    );
  });

  it('of two files, it doesn’t matter which comes first', () => {
    fc.assert(
      fc.property(anySides, ([own, one, other]) => {
        expect(bringIn(bringIn(own, one), other)).toEqual(bringIn(bringIn(own, other), one));
      }),
    );
  });

  it('into nothing is the file itself, but for pauses that were off and settings', () => {
    fc.assert(
      fc.property(anySides, ([, one]) => {
        const nothing = file();
        const { snoozes, settings } = bringIn(nothing, one);
        expect(bringIn(nothing, one)).toEqual({ ...sorted(one), snoozes, settings });
      }),
    );
  });

  it('never turns pauses off, nor off again, for everyone or for one', () => {
    const off = { id: 'off', from: 1, until: null };
    expect(bringIn(file(), file({ snoozes: [off] })).snoozes).toEqual([
      { ...off, until: times.savedAt, told: true },
    ]);
    const away = robin({ off: { from: 1, until: 5_000_000 } });
    expect(bringIn(file(), file({ people: [away] })).people).toEqual([robin()]);
    const here = file({ people: [robin({ changedAt: 1 })] });
    const there = file({ people: [{ ...away, nickname: 'Bo', changedAt: 2 }] });
    expect(bringIn(here, there).people).toEqual([robin({ nickname: 'Bo', changedAt: 2 })]);
    expect(bringIn(there, here).people).toEqual(there.people);
    const all = applied(here, changesOf(here, there, replacing, times));
    expect(all.people.map(({ off: kept }) => kept)).toEqual([null]);
    const ended = { ...off, until: 7 };
    expect(bringIn(file({ snoozes: [ended] }), file({ snoozes: [off] })).snoozes).toEqual([ended]);
    expect(bringIn(file({ snoozes: [off] }), file({ snoozes: [off] })).snoozes).toEqual([off]);
    expect(bringIn(file({ snoozes: [off] }), file({ snoozes: [ended] })).snoozes).toEqual([ended]);
  });

  it('keeps a choice that an older file doesn’t know yet', () => {
    const chosen = momentAt('2026-11-18T11:00', { revision: 3, choseAt: 5, choice: 'went-on' });
    const open = { ...chosen, revision: 1, choseAt: null, choice: null };
    expect(bringIn(file({ moments: [chosen] }), file({ moments: [open] })).moments).toEqual([
      chosen,
    ]);
    expect(bringIn(file({ moments: [open] }), file({ moments: [chosen] })).moments).toEqual([
      chosen,
    ]);
  });

  it('keeps what was said afterwards, and fills in what wasn’t', () => {
    const look = momentAt('2026-11-18T11:00', { choice: 'went-on' });
    const here = { ...look, after: 'heavier' as const, asked: 'after' as const };
    const there = {
      ...look,
      after: 'same' as const,
      echo: 'same' as const,
      asked: 'echo' as const,
    };
    const { moments } = bringIn(file({ moments: [here] }), file({ moments: [there] }));
    expect(moments).toEqual([{ ...here, echo: 'same', asked: 'echo' }]);
  });

  it('leaves two who became one here as one', () => {
    const here = file({ people: [robin({ formerIds: ['sam'] })] });
    const moment = momentAt('2026-11-18T11:00', { person: 'sam' });
    const closing = { person: 'sam', answer: 'Enough.', withWords: false, changedAt: 1 };
    const there = file({
      people: [robin({ id: 'sam' })],
      moments: [moment],
      closings: [closing],
    });
    expect(bringIn(here, there)).toMatchObject({
      people: here.people,
      moments: [{ ...moment, person: 'robin' }],
      closings: [{ ...closing, person: 'robin' }],
    });
  });
});

describe('replacing what is here', () => {
  it('leaves what is in the file and nothing else, pauses on', () => {
    fc.assert(
      fc.property(anySides, ([own, one]) => {
        const all = applied(own, changesOf(own, one, replacing, times));
        expect({ ...all, snoozes: [], people: [] }).toEqual({
          ...sorted(one),
          ...{ snoozes: [], people: [] },
        });
        expect(all.people.map(({ nickname }) => nickname)).toEqual(
          sorted(one).people.map(({ nickname }) => nickname),
        );
        expect(all.snoozes.map(({ id }) => id)).toEqual(sorted(one).snoozes.map(({ id }) => id));
      }),
    );
  });

  it('is for each part apart', () => {
    const here = file({ people: [robin()], settings: settingsSchema.parse({ settle: 3 }) });
    const there = file({
      people: [robin({ id: 'sam' })],
      settings: settingsSchema.parse({ settle: 9 }),
    });
    const only = (part: PartName) => bringIn(here, there, { ...merging, [part]: 'replace' });
    expect(only('people').people.map(({ id }) => id)).toEqual(['sam']);
    expect(only('people').settings.settle).toBe(3);
    expect(only('settings').people.map(({ id }) => id)).toEqual(['robin', 'sam']);
    expect(only('settings').settings.settle).toBe(9);
  });
});

describe('what a file would do', () => {
  it('is counted for each part: new, the same, different, here only', () => {
    const thought = (id: string, text = '') => ({ id, at: 1, text });
    const here = file({ thoughts: [thought('a'), thought('b'), thought('c'), thought('d')] });
    const there = file({ thoughts: [thought('a'), thought('b', 'x'), thought('e'), thought('f')] });
    expect(countParts(here, there).thoughts).toEqual({
      fresh: 2,
      same: 1,
      different: 1,
      onlyHere: 2,
    });
  });

  it('is nothing for someone of whom only the time of the last change differs', () => {
    const [here, there] = [robin({ changedAt: 1 }), robin({ changedAt: 2 })];
    const counts = countParts(file({ people: [here] }), file({ people: [there] }));
    expect(counts.people).toEqual({ fresh: 0, same: 1, different: 0, onlyHere: 0 });
    expect(bringIn(file({ people: [here] }), file({ people: [there] })).people).toEqual([here]);
  });
});
