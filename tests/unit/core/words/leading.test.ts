import { describe, expect, it } from 'vitest';
import { chance, choosingFigures } from '../../../support/choosing-figures.ts';
import { imaginedPerson } from '../../../support/imagined-person.ts';
import { seeded } from '../../../support/seeded.ts';

/** A hundred of the thousand people of `npm run bench -- --only choosing`. */
const pauses = Array.from({ length: 100 }, (_, seed) => [
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
    const unknown = pauses.filter(
      ({ person }) => person.endedBy === null || person.endedBy === 'unsaid',
    );
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.flatMap(({ passage }) => passage.fits)).toEqual([]);
    expect(figures.granted).toBe(0);
  });

  it('never take for granted what was said to be otherwise', () => {
    const said = ({ person }: (typeof pauses)[number]) => person.endedBy ?? '';
    const softly = pauses.filter((pause) =>
      ['faded', 'never-official', 'unsaid'].includes(said(pause)),
    );
    const inTouch = pauses.filter(({ person }) => person.staysInTouch);
    const died = pauses.filter((pause) => said(pause) === 'died');
    expect(Math.min(softly.length, inTouch.length, died.length)).toBeGreaterThan(0);
    expect(softly.filter(({ passage }) => passage.assumes.includes('an-end'))).toEqual([]);
    expect(inTouch.filter(({ passage }) => passage.assumes.includes('no-contact'))).toEqual([]);
    expect(died.filter(({ passage }) => passage.living && !passage.fits.includes('died'))).toEqual(
      [],
    );
  });

  it('rest before they come again', () => {
    expect(figures.tooSoon).toBe(0);
  });

  it('find a theme that someone likes', () => {
    expect(figures.liked).toBeGreaterThan(chance);
  });
});
