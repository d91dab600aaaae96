import { expect, it } from 'vitest';
import { learned } from '../../../../core/words/learned.ts';
import { passages } from '../../../../core/words/passage.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';

const [quiet = null, anger = null] = ['quiet', 'anger'].map(
  (theme) => passages.find((passage) => passage.theme === theme)?.id ?? null,
);
const past = [
  momentAt('2026-11-22T14:00', { passage: quiet, helped: 'helped' }),
  momentAt('2026-11-21T14:00', { passage: quiet, helped: 'not-today' }),
  momentAt('2026-11-20T14:00', { passage: anger, helped: 'not-today' }),
  momentAt('2026-11-20T01:00', { passage: anger, helped: 'helped' }),
  momentAt('2026-11-19T14:00', { kind: 'breath', passage: null, helped: 'helped' }),
  momentAt('2026-11-18T14:00', { passage: quiet }),
  momentAt('2026-11-18T14:00', { passage: quiet, helped: 'helped', person: 'gone' }),
];

it('is what was said of words, by moment and theme, and of kinds of pause', () => {
  expect(learned(past, [robin()], {})).toEqual([
    { under: 'late-night', said: [{ of: 'anger', helped: 1, notForMe: 0 }] },
    {
      under: 'any',
      said: [
        { of: 'quiet', helped: 1, notForMe: 1 },
        { of: 'anger', helped: 0, notForMe: 1 },
      ],
    },
    { under: 'kinds', said: [{ of: 'breath', helped: 1, notForMe: 0 }] },
  ]);
});

it('is nothing of what was forgotten', () => {
  const since = Date.UTC(2026, 10, 21);
  expect(learned(past, [robin()], { any: since, kinds: since, 'late-night': since })).toEqual([
    { under: 'any', said: [{ of: 'quiet', helped: 1, notForMe: 1 }] },
  ]);
});

it('counts what was said of words that others came after', () => {
  const turnedFrom = [{ passage: anger ?? '', helped: 'not-today' as const }];
  const [first] = learned(
    [momentAt('2026-11-22T14:00', { passage: quiet, helped: 'helped', turnedFrom })],
    [robin()],
    {},
  );
  expect(first?.said).toEqual([
    { of: 'quiet', helped: 1, notForMe: 0 },
    { of: 'anger', helped: 0, notForMe: 1 },
  ]);
});
