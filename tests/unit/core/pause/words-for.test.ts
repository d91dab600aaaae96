import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../../core/moments/moment.ts';
import { occasions } from '../../../../core/moments/occasions.ts';
import { otherWords, wordsForPage } from '../../../../core/pause/words-for.ts';
import { settingsSchema } from '../../../../core/settings/settings.ts';
import { pageKinds } from '../../../../core/words/page-kinds.ts';
import { passages } from '../../../../core/words/passage.ts';
import { momentAt } from '../../../fixtures/moments.ts';
import { robin } from '../../../fixtures/person.ts';
import { seeded } from '../../../support/seeded.ts';

const facts = {
  ...{ person: robin(), settings: settingsSchema.parse({}), recent: [] },
  ...{ now: Date.UTC(2026, 10, 22, 15), offset: 0, random: seeded(4) },
};
const passageOf = (id: string | undefined) => passages.find((passage) => passage.id === id);

describe('words for a kind of page', () => {
  it.each(pageKinds)('are lines for it, each once before it rests: %s', (page) => {
    const recent: Moment[] = [];
    for (;;) {
      const words = wordsForPage({ ...facts, recent }, page);
      if (!words) break;
      expect(passageOf(words.id)).toMatchObject({ pages: [page], length: 'line' });
      expect(recent.map(({ passage }) => passage)).not.toContain(words.id);
      recent.push(momentAt('2026-11-22T12:00', { passage: words.id }));
    }
    expect(recent.length).toBeGreaterThanOrEqual(2);
  });

  it('come back when thirty others have had their turn', () => {
    const ids = passages.filter(({ pages }) => pages.includes('story')).map(({ id }) => id);
    const recent = [...ids, ...Array<string>(40).fill('another')].map((passage, index) =>
      momentAt('2026-11-01T12:00', { passage, at: facts.now - (600 - index) * 3_600_000 }),
    );
    expect(wordsForPage({ ...facts, recent }, 'story')).not.toBeNull();
  });
});

describe('other words', () => {
  it.each(occasions)('are for what was said to be so: %s', (occasion) => {
    const words = otherWords(facts, ['some-words'], { occasion });
    expect(passageOf(words?.id)?.occasions).toContain(occasion);
    expect(words?.why?.[0]).toBe('said');
  });

  it('are never those that were shown, and come to an end', () => {
    const shown: string[] = [];
    for (;;) {
      const words = otherWords(facts, shown, { occasion: 'dreamt' });
      if (!words) break;
      expect(shown).not.toContain(words.id);
      shown.push(words.id);
    }
    expect(shown.length).toBeGreaterThanOrEqual(3);
  });

  it('are for this moment where nothing was said, and for nothing that wasn’t', () => {
    for (let turn = 0; turn < 50; turn += 1) {
      const words = passageOf(otherWords(facts, ['some-words'], {})?.id);
      expect(words?.occasions).toEqual([]);
    }
  });

  it('are right for someone who was harmed', () => {
    const harmed = { ...facts, person: robin({ hurt: true }) };
    for (const occasion of occasions)
      expect(passageOf(otherWords(harmed, [], { occasion })?.id)?.hurt ?? true).toBe(true);
  });

  it('are for what was said in an earlier pause too, for some hours', () => {
    const said = (hours: number) => [
      momentAt('2026-11-22T12:00', { occasion: 'dreamt', at: facts.now - hours * 3_600_000 }),
    ];
    const seen = (hours: number) =>
      Array.from({ length: 80 }, () => otherWords({ ...facts, recent: said(hours) }, [], {})?.id);
    const isOfDreams = (id: string | undefined) => passageOf(id)?.occasions.includes('dreamt');
    expect(seen(1).some(isOfDreams)).toBe(true);
    expect(seen(4).some(isOfDreams)).toBe(false);
  });
});
