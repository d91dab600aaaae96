import { describe, expect, it } from 'vitest';
import { type MomentKind, passages } from '../../../core/words/passage.ts';
import { loved, readsWell } from '../../fixtures/passages/exceptions.ts';
import { cannotMeanIt } from '../../fixtures/passages/other-people.ts';
import { namedForNothing, uncommonWords } from '../../support/common-words.ts';
import { faults, othersBeforeThey } from '../../support/passage-faults.ts';
import { readings } from '../../support/passage-readings.ts';

const excepted = { ...readsWell, ...loved };

describe.each(passages)('$id', (passage) => {
  it('is short, in common words, of one image and of them, and begins with the moment; or is named', () => {
    const found = faults(passage);
    expect(found.map(({ rule }) => rule).join(' '), JSON.stringify(found)).toBe(
      excepted[passage.id] ?? '',
    );
  });
});

describe('the exceptions', () => {
  it('are of passages there are, each once', () => {
    const ids = [readsWell, loved, cannotMeanIt].flatMap(Object.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !passages.some((passage) => passage.id === id))).toEqual([]);
  });

  it.each(Object.keys(readsWell))('%s reads well by its readings', (id) => {
    const reading = readings.get(id);
    expect(reading?.clear).toBe(5);
    expect(reading?.about).toBeGreaterThanOrEqual(4);
    expect(reading?.wince).toBe(0);
  });

  it.each(Object.keys(loved))(
    '%s is clear to four, about the moment, and makes no two wince',
    (id) => {
      const reading = readings.get(id);
      expect(reading?.clear).toBeGreaterThanOrEqual(4);
      expect(reading?.about).toBe(5);
      expect(reading?.wince).toBeLessThan(2);
    },
  );

  it.each(Object.keys(cannotMeanIt))('%s has a “they” after other people', (id) => {
    const passage = passages.find((one) => one.id === id);
    expect(othersBeforeThey(passage?.text ?? '')).not.toEqual([]);
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

  it('knows the forms of a common word, and no kettle', () => {
    expect(uncommonWords('She chose. Forgetting is scary and foolish.')).toEqual([]);
    expect(uncommonWords('The kettle boils.')).toEqual(['kettle', 'boils']);
  });

  it('is given no word for nothing', () => {
    expect(namedForNothing()).toEqual([]);
  });

  it('finds a text of more than 45 words, or a line of more than 18', () => {
    const many = (count: number) => `You miss them${' so'.repeat(count - 3)}.`;
    expect([many(45), many(46)].map((text) => rules(text))).toEqual([[], ['length']]);
    expect(faults({ text: many(19), moments: [], length: 'line' })).not.toEqual([]);
    expect(faults({ text: many(50), moments: [], asked: 'imagery' })).toEqual([]);
  });

  it('finds a “they” after other people, and lets one before them be', () => {
    const wish = 'You wish your friends would ask about it. They may be tired.';
    expect(rules(wish)).toEqual(['they']);
    expect(rules('You miss them, and so do your friends and other people you know.')).toEqual([]);
  });

  it('finds two images, and lets one be', () => {
    expect(rules('You miss them. The dinner is warm now. A cat walks on by.')).toEqual(['image']);
    expect(rules('You miss them. The dinner is on a plate, and the cup is warm.')).toEqual([]);
  });

  it('finds a first sentence that is about something else', () => {
    expect(rules('The sun is warm on your face today. You miss them so.')).toEqual(['moment']);
    expect(rules('They are still on your side of it. You ate them all.')).toEqual(['moment']);
    expect(rules('Nothing in the day needs you now. You miss them so much.', 'numbness')).toEqual(
      [],
    );
    expect(rules('Nothing in the day needs you now. You miss them so much.', 'anger')).toEqual([
      'moment',
    ]);
  });
});
