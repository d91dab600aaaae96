import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { choosePassage, restShowings } from '../../../../core/words/choose-passage.ts';
import { readHistory } from '../../../../core/words/history.ts';
import { type Passage, type Theme, themes } from '../../../../core/words/passage.ts';
import type { WhatHelps } from '../../../../core/words/what-helps.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 15);

/** A passage that suits anyone; its id is its opening word. */
function passage(id: string, theme: Theme, text = `${id} is here.`): Passage {
  return {
    id,
    theme,
    text,
    length: 'line',
    moments: ['habit'],
    needs: [],
    circumstances: [],
    intentions: [],
    occasions: [],
    pages: [],
    feelings: [],
    fits: [],
    living: true,
    assumes: [],
    stances: [],
    from: 'any',
    hurt: true,
    noContact: 'never',
  };
}

/** That a passage was shown some days ago. */
function shown(id: string, daysAgo: number, helped: Moment['helped'] = null): Moment {
  return momentAt('2026-11-22T15:00', { passage: id, at: now - daysAgo * day, helped });
}

/** Chooses a hundred times and gives every id that came. */
function outcomes(
  passages: Passage[],
  recent: Moment[],
  more: { helps?: WhatHelps; muted?: string[]; kept?: string[]; times?: number } = {},
): Map<string | undefined, number> {
  const random = seeded(11);
  const counts = new Map<string | undefined, number>();
  for (let i = 0; i < (more.times ?? 100); i += 1) {
    const chosen = choosePassage(passages, {
      situation: {
        kinds: new Set(),
        brief: false,
        phase: 'later',
        person: robin({ endedBy: 'me' }),
        stated: { intention: null, feeling: null },
        settings: { mutedPassages: more.muted ?? [], mutedThemes: [], askedFor: [] },
      },
      history: readHistory(recent, restShowings),
      kept: more.kept ?? [],
      helps: more.helps ?? new Map(),
      now,
      localHour: 15,
      random,
    });
    counts.set(chosen?.id, (counts.get(chosen?.id) ?? 0) + 1);
  }
  return counts;
}

const ids = (counts: Map<string | undefined, number>) => [...counts.keys()].sort();

const river = passage('river', 'quiet');
const stone = passage('stone', 'worth');
const cloud = passage('cloud', 'anger');

describe('a passage that was shown', () => {
  it.each([
    ['13 days ago rests', 13, null, false],
    ['15 days ago may come again', 15, null, true],
    ['4 days ago rests, though it helped', 4, 'helped', false],
    ['6 days ago may come again if it helped', 6, 'helped', true],
    ['6 days ago rests if it was not for that day', 6, 'not-today', false],
  ] as const)('%s', (_, daysAgo, helped, comes) => {
    const later = Array.from({ length: 30 }, (_, i) => shown(`later-${i}`, 1 + i / 30));
    const past = [shown('river', daysAgo, helped), ...later];
    expect(outcomes([river, stone, cloud], past).has('river')).toBe(comes);
  });

  it('rests for thirty showings even when they take longer than two weeks', () => {
    const followedBy = (count: number) => [
      shown('river', 50),
      ...Array.from({ length: count }, (_, i) => shown(`later-${i}`, 20 - i / 30)),
    ];
    expect(outcomes([river, stone], followedBy(29)).has('river')).toBe(false);
    expect(outcomes([river, stone], followedBy(30)).has('river')).toBe(true);
  });
});

describe('the same twice running', () => {
  it('is never a theme', () => {
    const brook = passage('brook', 'quiet');
    expect(ids(outcomes([river, brook, stone], [shown('river', 1)]))).toEqual(['stone']);
  });

  it('is never an opening word', () => {
    const also = passage('also', 'anger', 'River, again.');
    expect(ids(outcomes([river, also, stone], [shown('river', 1)]))).toEqual(['stone']);
  });
});

describe('when the pool runs dry', () => {
  it('first repeats a theme', () => {
    const brook = passage('brook', 'quiet');
    const past = [shown('river', 1), shown('stone', 2)];
    expect(ids(outcomes([river, brook, stone], past))).toEqual(['brook']);
  });

  it('then repeats what was not seen for longest', () => {
    const past = [shown('river', 1), shown('stone', 9), shown('cloud', 3)];
    expect(ids(outcomes([river, stone, cloud], past))).toEqual(['stone']);
  });

  it('never shows what may not be shown: rather nothing', () => {
    expect(ids(outcomes([river], [], { muted: ['river'] }))).toEqual([undefined]);
  });
});

describe('what was said of themes', () => {
  const shelf = themes.map((theme, i) => passage(`p${i}`, theme));
  const favourite = shelf[3];
  const helps: WhatHelps = new Map(
    themes.map((theme) =>
      theme === favourite?.theme
        ? [theme, { helped: 60, notToday: 0 }]
        : [theme, { helped: 0, notToday: 60 }],
    ),
  );

  it('leads, save about one time in five, which is anyone’s', () => {
    const counts = outcomes(shelf, [], { helps, times: 2000 });
    const share = (counts.get(favourite?.id) ?? 0) / 2000;
    expect(share).toBeGreaterThan(0.78);
    expect(share).toBeLessThan(0.84);
    expect(counts.size).toBe(themes.length);
  });

  it('leaves every theme as likely while nothing was said', () => {
    const counts = outcomes(shelf, [], { times: 3600 });
    for (const one of shelf)
      expect((counts.get(one.id) ?? 0) / 3600).toBeCloseTo(1 / themes.length, 1);
    expect(Math.min(...counts.values())).toBeGreaterThan(3600 / themes.length / 1.5);
  });
});
