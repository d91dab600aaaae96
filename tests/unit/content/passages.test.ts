import { describe, expect, it } from 'vitest';
import { occasions } from '../../../core/moments/occasions.ts';
import { circumstances } from '../../../core/people/circumstances.ts';
import { pageKinds } from '../../../core/words/page-kinds.ts';
import {
  type MomentKind,
  momentKinds,
  type Passage,
  passages,
  readPassages,
  themes,
} from '../../../core/words/passage.ts';
import { suits } from '../../../core/words/situation.ts';
import { robin } from '../../fixtures/person.ts';
import {
  endsInCommand,
  faultsOfTone,
  likeness,
  runs,
  sentences,
  words,
} from '../../support/prose.ts';

const files = import.meta.glob('../../../content/passages/*.ts', {
  eager: true,
  import: 'default',
});
const named = Object.entries(files).map(([path, file]) => ({
  name: path.split('/').at(-1)?.replace('.ts', '') ?? path,
  file,
}));

describe.each(named)('content/passages/$name', ({ name, file }) => {
  const found = readPassages(file);

  it('holds one theme, the one it is named after', () => {
    expect(new Set(found.map((passage) => passage.theme))).toEqual(new Set([name]));
  });

  it('keeps to the tone', () => {
    expect(found.flatMap((passage) => faults(passage).map((f) => `${passage.id} ${f}`))).toEqual(
      [],
    );
  });
});

describe('all passages', () => {
  it('covers every theme with a file', () => {
    expect(new Set(named.map(({ name }) => name))).toEqual(new Set(themes));
  });

  it('gives every passage an id of its own', () => {
    expect(twice(passages.map((passage) => passage.id))).toEqual([]);
  });

  it('has two thirds that are read in a glance: 12 to 28 words', () => {
    const short = passages.filter(({ text }) => {
      const count = words(text).length;
      return count >= 12 && count <= 28;
    });
    expect(short.length / passages.length).toBeGreaterThanOrEqual(2 / 3);
  });

  it('has no two that are nearly the same', () => {
    const all = passages.map((passage) => ({ id: passage.id, runs: runs(passage.text) }));
    const alike = all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .filter((other) => likeness(one.runs, other.runs) > 0.45)
        .map((other) => `${one.id} ~ ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  it.each(momentKinds)('has at least eight for %s', (kind) => {
    expect(
      passages.filter((passage) => passage.moments.includes(kind)).length,
    ).toBeGreaterThanOrEqual(8);
  });

  it.each(['late-night', 'after-looking-again'] as const)('has at least 25 for %s', (kind) => {
    expect(
      passages.filter((passage) => passage.moments.includes(kind)).length,
    ).toBeGreaterThanOrEqual(25);
  });

  it.each(momentKinds)(
    'has at least four for %s that are right for someone who was hurt',
    (kind) => {
      const safe = passages.filter((passage) => passage.hurt && passage.moments.includes(kind));
      expect(safe.length).toBeGreaterThanOrEqual(4);
    },
  );

  it('has enough for everyone: more than thirty at any time, a dozen lines for a page reopened', () => {
    for (const person of everyone)
      for (const phase of ['first-weeks', 'unknown', 'later'] as const) {
        const early = phase === 'first-weeks' ? [phase] : [];
        const stated = { intention: null, feeling: null };
        const situation = {
          person,
          phase,
          stated,
          settings: { mutedPassages: [], mutedThemes: [], askedFor: [] },
        };
        const some = (...kinds: MomentKind[]) =>
          passages.filter((p) =>
            suits(p, {
              ...situation,
              kinds: new Set([...early, ...kinds]),
              brief: kinds.includes('reopened'),
            }),
          );
        expect(some().length, JSON.stringify({ person, phase })).toBeGreaterThan(30);
        expect(some('reopened').length, JSON.stringify({ person, phase })).toBeGreaterThan(12);
      }
  });

  it('has a dozen and more where there is to be no contact, by day and night, eight of them lines', () => {
    for (const noContact of ['asked', 'order'] as const)
      for (const hurt of [true, false])
        for (const phase of ['first-weeks', 'unknown', 'later'] as const) {
          const shown = passages.filter((p) =>
            suits(p, {
              ...{ person: robin({ noContact, hurt }), phase, brief: false },
              kinds: new Set(phase === 'first-weeks' ? [phase] : []),
              stated: { intention: null, feeling: null },
              settings: { mutedPassages: [], mutedThemes: [], askedFor: [] },
            }),
          );
          expect(shown.length).toBeGreaterThan(12);
          expect(shown.filter(({ length }) => length === 'line').length).toBeGreaterThan(8);
        }
  });

  it('invites to nothing and permits nothing where there is to be no contact', () => {
    const inviting =
      /\b(you can (also )?(look|go on|open|read|watch|search)|(look|looking|opening|going on|see(ing)? them) (is|can be) (allowed|all right|fine)|one more look|nobody here is counting|look (tomorrow|later)|when you look)\b/i;
    const aboutThem =
      /\b(miss(ing)?|want them back|write to them|wrote to you|hope for a sign|love)\b/i;
    const there = passages.filter(({ noContact }) => noContact !== 'never');
    expect(there.filter(({ text }) => inviting.test(text)).map(({ id }) => id)).toEqual([]);
    const also = there.filter(({ noContact }) => noContact === 'also');
    expect(also.filter(({ text }) => aboutThem.test(text)).map(({ id }) => id)).toEqual([]);
    // What it is for a page of is decided by whoever wrote it.
    expect(there.filter(({ pages }) => pages.length > 0)).toEqual([]);
  });

  it.each(occasions)('has three or more where “%s” was said, one of them a line', (occasion) => {
    const written = passages.filter((passage) => passage.occasions.includes(occasion));
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.filter(({ length }) => length === 'line')).not.toEqual([]);
  });

  it.each(circumstances)('has three or more where “%s” was said, one of them a line', (one) => {
    const written = passages.filter((passage) => passage.circumstances.includes(one));
    expect(written.length).toBeGreaterThanOrEqual(3);
    expect(written.filter(({ length }) => length === 'line')).not.toEqual([]);
  });

  it.each(pageKinds)('has two or more lines for a page that is a %s', (kind) => {
    const written = passages.filter((passage) => passage.pages.includes(kind));
    expect(written.filter(({ length }) => length === 'line').length).toBeGreaterThanOrEqual(2);
  });

  it.each(['proof', 'wellbeing', 'newcomer'] as const)(
    'has three or more where “%s” is hoped for, one of them a line',
    (hope) => {
      const written = passages.filter((passage) => passage.intentions.includes(hope));
      expect(written.length).toBeGreaterThanOrEqual(3);
      expect(written.filter(({ length }) => length === 'line')).not.toEqual([]);
    },
  );

  it.each(['faded', 'never-official', 'died'] as const)(
    'has three or more where it ended so: %s, one of them a line',
    (side) => {
      const written = passages.filter(({ fits }) => fits.includes(side));
      expect(written.length).toBeGreaterThanOrEqual(3);
      expect(written.filter(({ length }) => length === 'line')).not.toEqual([]);
    },
  );

  it.each(['hard-date', 'staying-in-touch'] as const)('has three or more that need %s', (kind) => {
    expect(passages.filter(({ needs }) => needs.includes(kind)).length).toBeGreaterThanOrEqual(3);
  });

  it('has fifteen or more for who isn’t ready, and for who was left', () => {
    const notReady = passages.filter(({ stances }) => stances.includes('not-ready'));
    expect(notReady.length).toBeGreaterThanOrEqual(15);
    expect(passages.filter(({ fits }) => fits.includes('was-left')).length).toBeGreaterThanOrEqual(
      15,
    );
  });

  it('ends on what one can, could or may in under a third', () => {
    const ends = passages.filter(({ text }) =>
      /\b(can|could|may|might)\b/i.test(sentences(text).at(-1) ?? ''),
    );
    expect(ends.length / passages.length).toBeLessThan(1 / 3);
  });

  it('has eight pictures to rest on, and six for forgiving the other', () => {
    const asked = (what: Passage['asked']) => passages.filter((passage) => passage.asked === what);
    expect(asked('imagery').length).toBeGreaterThanOrEqual(8);
    expect(asked('forgiving-them').length).toBeGreaterThanOrEqual(6);
  });

  it('has at least 240', () => {
    expect(passages.length).toBeGreaterThanOrEqual(240);
  });
});

const everyone = (['space', 'not-ready', 'unsure'] as const).flatMap((stance) =>
  ([null, 'them', 'me', 'both'] as const).flatMap((endedBy) =>
    [true, false].map((hurt) => robin({ stance, endedBy, hurt })),
  ),
);

/** What is wrong with one passage: tone, and what its moments forbid. */
function faults(passage: Passage): string[] {
  const { text, moments, needs, occasions, fits, from, theme } = passage;
  const found = faultsOfTone(text);
  if (endsInCommand(text)) found.push('ends in a command');
  if (needs.some((kind) => !moments.includes(kind))) found.push('needs a moment it doesn’t suit');
  if (moments.includes('late-night') && /\b(why|write)\b/i.test(text))
    found.push('asks too much of a night');
  if (moments.includes('first-weeks') && from === 'later')
    found.push('suits the first weeks, yet comes later');
  if (theme === 'small-hope' && from !== 'later') found.push('hopes too early');
  if (/\b(tonight|it’s late|this hour)\b/i.test(text) && !needs.includes('late-night'))
    found.push('takes night for granted');
  if (fits.length === 0 && /\b(they (left|ended)|left you|leaves|you (left|ended))\b/i.test(text))
    found.push('takes for granted who ended it');
  if (
    /\b(you looked|that look|after a look)\b/i.test(text) &&
    !needs.includes('after-looking-again') &&
    occasions.length === 0
  )
    found.push('takes a look for granted');
  return found;
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function twice(values: string[]): string[] {
  return [...countBy(values)].filter(([, count]) => count > 1).map(([value]) => value);
}
