import { describe, expect, it } from 'vitest';
import type { MomentKind, Passage } from '../../../../core/words/passage.ts';
import { type Situation, suits, weigh } from '../../../../core/words/situation.ts';
import { robin } from '../../../fixtures/person.ts';

const died = robin({ endedBy: 'died' });

const plain: Passage = {
  id: 'plain',
  theme: 'quiet',
  length: 'passage',
  text: 'A plain one.',
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

function situation(
  fields: Partial<Omit<Situation, 'kinds'>> = {},
  ...kinds: MomentKind[]
): Situation {
  return {
    kinds: new Set(kinds),
    brief: kinds.includes('reopened'),
    phase: 'later',
    person: robin(),
    stated: { intention: null, feeling: null },
    settings: { mutedPassages: [], mutedThemes: [], askedFor: [] },
    ...fields,
  };
}

describe('a passage is never shown', () => {
  it.each<[string, Partial<Passage>, Situation]>([
    [
      'when it is wrong for someone who was hurt',
      { hurt: false },
      situation({ person: robin({ hurt: true }) }),
    ],
    [
      'to the one who left, if it is for the one who was left',
      { fits: ['was-left'] },
      situation({ person: robin({ endedBy: 'me' }) }),
    ],
    ['to someone whose person died, if it needs them to live', {}, situation({ person: died })],
    [
      'to someone whose person died, if it is for one who was left',
      { fits: ['was-left'], living: false },
      situation({ person: died }),
    ],
    ['to anyone else, if it is for someone whose person died', { fits: ['died'] }, situation()],
    ...(['faded', 'never-official', 'unsaid'] as const).map(
      (endedBy): [string, Partial<Passage>, Situation] => [
        `when it takes an end in so many words for granted, and it is ${endedBy}`,
        { assumes: ['an-end'] },
        situation({ person: robin({ endedBy, endedOn: '2026-01-01' }) }),
      ],
    ),
    [
      'when it takes an end for granted, and nothing is known',
      { assumes: ['an-end'] },
      situation(),
    ],
    [
      'when it speaks of no contact, and they have to stay in touch',
      { assumes: ['no-contact'] },
      situation({ person: robin({ staysInTouch: true }) }),
    ],
    ...(['asked', 'order'] as const).map((noContact): [string, Partial<Passage>, Situation] => [
      `where there is to be no contact (${noContact}), unless it permits nothing`,
      {},
      situation({ person: robin({ noContact }) }),
    ]),
    ['that was written for no contact, where nobody said so', { noContact: 'only' }, situation()],
    [
      'that was written for no contact, where they died since',
      { noContact: 'only', fits: ['died'] },
      situation({ person: robin({ noContact: 'asked', endedBy: 'died' }) }),
    ],
    ['for one side, while no side is known', { fits: ['left', 'mutual'] }, situation()],
    [
      'for another stance',
      { stances: ['space'] },
      situation({ person: robin({ stance: 'not-ready' }) }),
    ],
    ['too early', { from: 'later' }, situation({ phase: 'first-weeks' })],
    ['too early, as far as is known', { from: 'later' }, situation({ phase: 'unknown' })],
    ['too late', { from: 'first-weeks' }, situation()],
    ['without the moment it takes for granted', { needs: ['late-night'] }, situation({}, 'habit')],
    [
      'without all the moments it takes for granted',
      { needs: ['late-night', 'anger'] },
      situation({}, 'anger'),
    ],
    ['at length, to a page just reopened', {}, situation({}, 'reopened')],
    [
      'when it was muted',
      {},
      situation({ settings: { mutedPassages: ['plain'], mutedThemes: [], askedFor: [] } }),
    ],
    [
      'when its theme was muted',
      {},
      situation({ settings: { mutedPassages: [], mutedThemes: ['quiet'], askedFor: [] } }),
    ],
    [
      'where not all was said that it takes for granted',
      { circumstances: ['quarrel', 'blocked'] },
      situation({ person: robin({ circumstances: ['quarrel'] }) }),
    ],
    [
      'for another hope than was said',
      { intentions: ['newcomer'] },
      situation({ stated: { intention: 'wellbeing', feeling: null } }),
    ],
    ['for a hope, where none was said', { intentions: ['newcomer'] }, situation()],
    ['that has to be asked for, unasked', { asked: 'imagery' }, situation()],
    [
      'on relief, unless that was said',
      { theme: 'relief' },
      situation({ person: robin({ endedBy: 'them' }) }),
    ],
    [
      'on relief, when someone is lonely',
      { theme: 'relief' },
      situation({ person: robin({ endedBy: 'me' }) }, 'loneliness'),
    ],
    [
      'on relief, in the first weeks',
      { theme: 'relief' },
      situation({ person: robin({ endedBy: 'me' }) }, 'first-weeks'),
    ],
    ['on hope, in the first weeks', { theme: 'small-hope' }, situation({}, 'first-weeks')],
    ['on forgiving, in anger', { theme: 'forgiving-yourself' }, situation({}, 'anger')],
  ])('%s', (_, fields, where) => {
    expect(suits({ ...plain, ...fields }, where)).toBe(false);
  });
});

describe('a passage may be shown', () => {
  it.each<[string, Partial<Passage>, Situation]>([
    ['when nothing speaks against it', {}, situation()],
    ['to the one it is for', { fits: ['left'] }, situation({ person: robin({ endedBy: 'me' }) })],
    [
      'in the first weeks, if it is for them',
      { from: 'first-weeks' },
      situation({ phase: 'first-weeks' }),
    ],
    [
      'in the moment it takes for granted',
      { needs: ['anger'] },
      situation({}, 'anger', 'late-night'),
    ],
    ['in a line, to a page just reopened', { length: 'line' }, situation({}, 'reopened')],
    ...(['also', 'only'] as const).map((noContact): [string, Partial<Passage>, Situation] => [
      `where there is to be no contact, if that is right there (${noContact})`,
      { noContact },
      situation({ person: robin({ noContact: 'order' }) }),
    ]),
    ['that is right for no contact too, where nobody said so', { noContact: 'also' }, situation()],
    [
      'on relief, to the one who left',
      { theme: 'relief' },
      situation({ person: robin({ endedBy: 'me' }) }),
    ],
    [
      'on relief, when that was said, however early',
      { theme: 'relief' },
      situation({}, 'relief', 'first-weeks'),
    ],
  ])('%s', (_, fields, where) => {
    expect(suits({ ...plain, ...fields }, where)).toBe(true);
  });
});

describe('a passage weighs', () => {
  const sad = situation({ stated: { intention: null, feeling: 'sad' } });
  it.each<[string, Partial<Passage>, Situation, number, number]>([
    ['one, when nothing speaks for it', {}, situation(), 12, 1],
    ['four, for a feeling that was said', { feelings: ['sad'] }, sad, 12, 4],
    ['four, for what was hoped for', { moments: ['fixing'] }, situation({}, 'fixing'), 12, 4],
    ['three, for its moment', { moments: ['anniversary'] }, situation({}, 'anniversary'), 12, 3],
    [
      'three, for two of its moments',
      { moments: ['anniversary', 'first-weeks'] },
      situation({}, 'anniversary', 'first-weeks'),
      12,
      3,
    ],
    [
      'two, for no contact, if it was written for that',
      { noContact: 'only' },
      situation({ person: robin({ noContact: 'asked' }) }),
      12,
      2,
    ],
    ['two, for a stance it is written for', { stances: ['unsure'] }, situation(), 12, 2],
    [
      'half as much again in the evening, if it suits nights',
      { moments: ['late-night'] },
      situation(),
      21,
      1.5,
    ],
    ['nothing more by day for suiting nights', { moments: ['late-night'] }, situation(), 12, 1],
    [
      'all of it together',
      { moments: ['late-night'], feelings: ['sad'], stances: ['unsure'] },
      { ...sad, kinds: new Set<MomentKind>(['late-night']) },
      1,
      36,
    ],
  ])('%s', (_, fields, where, hour, weight) => {
    expect(weigh({ ...plain, ...fields }, where, hour)).toBe(weight);
  });
});
