import { describe, expect, it } from 'vitest';
import { chance, choosingFigures } from '../../../support/choosing-figures.ts';
import { imaginedPerson } from '../../../support/imagined-person.ts';
import { seeded } from '../../../support/seeded.ts';

/** Forty of the thousand people of `npm run bench -- --only choosing`. */
const pauses = Array.from({ length: 40 }, (_, seed) => [
  ...imaginedPerson(60, seeded(seed)),
]).flat();
const figures = choosingFigures(pauses);

describe('the words of many people over sixty days', () => {
  it.each([...figures.leading])('lead by what suits the moment: %s', (_, share) => {
    expect(share).toBeGreaterThanOrEqual(0.5);
  });

  it('are never of a theme that the moment does without', () => {
    expect(figures.avoided).toBe(0);
  });

  it('take for granted nothing that isn’t known', () => {
    const unknown = pauses.filter(({ person }) => person.endedBy === null);
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.flatMap(({ passage }) => passage.fits)).toEqual([]);
  });

  it('rest before they come again', () => {
    expect(figures.tooSoon).toBe(0);
  });

  it('find a theme that someone likes', () => {
    expect(figures.liked).toBeGreaterThan(chance);
  });
});
