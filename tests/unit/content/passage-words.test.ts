import { describe, expect, it } from 'vitest';
import { type MomentKind, type Passage, passages } from '../../../core/words/passage.ts';
import { readsWell } from '../../fixtures/passages/exceptions.ts';
import { imageWords } from '../../fixtures/passages/image-words.ts';
import { namingOccasions, namingWords } from '../../fixtures/passages/naming-words.ts';
import { uncommonWords } from '../../support/common-words.ts';
import { readings } from '../../support/passage-readings.ts';
import { sentences, words } from '../../support/prose.ts';

const scenes = Object.entries(imageWords).map(([scene, list]) => ({ scene, nouns: setOf(list) }));

describe.each(passages)('$id', (passage) => {
  it('has common words, one image at most, and begins with the moment; or is a named exception', () => {
    const excepted = readsWell[passage.id] ?? '';
    // A picture to rest on is one image, said with many things, and names no moment.
    const found = faults(passage).filter(
      ({ rule }) => passage.asked !== 'imagery' || rule === 'words',
    );
    expect(found.map(({ rule }) => rule).join(' '), JSON.stringify(found)).toBe(excepted);
  });
});

describe('the exceptions', () => {
  it('are of passages there are, each once', () => {
    const ids = Object.keys(readsWell);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !passages.some((passage) => passage.id === id))).toEqual([]);
  });

  it.each(Object.keys(readsWell))('%s reads well by its readings', (id) => {
    const reading = readings.get(id);
    expect(reading?.clear).toBe(5);
    expect(reading?.about).toBeGreaterThanOrEqual(4);
    expect(reading?.wince).toBe(0);
  });
});

describe('the check itself', () => {
  const passage = (text: string, ...moments: MomentKind[]) => faults({ text, moments });
  const rules = (text: string, ...moments: MomentKind[]) =>
    passage(text, ...moments).map(({ rule }) => rule);

  it('finds a word that few know, in any of its forms', () => {
    expect(uncommonWords('You are ruminating by the trellises.')).toEqual([
      'ruminating',
      'trellises',
    ]);
    expect(uncommonWords('They’re missed. You can’t, won’t and didn’t hurry the photos.')).toEqual(
      [],
    );
  });

  it('finds two images, and lets one be', () => {
    expect(rules('You miss them. The kettle is on. A cat walks by the lake.')).toEqual(['image']);
    expect(rules('You miss them. The kettle is on, the cup is warm.')).toEqual([]);
  });

  it('finds a first sentence that is about something else', () => {
    expect(rules('The sun is warm. You miss them.')).toEqual(['moment']);
    expect(rules('Nothing needs you. You miss them.', 'numbness')).toEqual([]);
    expect(rules('Nothing needs you. You miss them.', 'anger')).toEqual(['moment']);
  });
});

type Named = Pick<Passage, 'text' | 'moments'> & Partial<Pick<Passage, 'occasions'>>;

/** Which of the rules a passage breaks, and by what. */
function faults({ text, moments, occasions = [] }: Named) {
  const uncommon = uncommonWords(text);
  const naming = (['any', ...moments] as const).flatMap((moment) => [
    ...setOf(namingWords[moment]),
  ]);
  const said = occasions.flatMap((occasion) => [...setOf(namingOccasions[occasion] ?? '')]);
  const first = plainWords(sentences(text)[0] ?? '');
  const all = plainWords(text);
  const images = scenes.filter(({ nouns }) => all.some((word) => nouns.has(word)));
  return [
    { rule: 'words', by: uncommon, broken: uncommon.length > 0 },
    {
      rule: 'moment',
      by: first,
      broken: !first.some((word) => [...naming, ...said].includes(word)),
    },
    { rule: 'image', by: images.map(({ scene }) => scene), broken: images.length > 1 },
  ].filter(({ broken }) => broken);
}

/** The words of a text in lower case, without what was drawn together with them. */
function plainWords(text: string): string[] {
  return words(text.toLowerCase()).map((word) => word.replace(/(n’t|’\p{L}+)$/u, ''));
}

function setOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
