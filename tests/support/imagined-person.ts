import { feelings } from '../../core/moments/feelings.ts';
import { intentions, type Moment } from '../../core/moments/moment.ts';
import { occasions } from '../../core/moments/occasions.ts';
import { choosePause } from '../../core/pause/choose-pause.ts';
import { otherWords, statedLately, wordsForPage } from '../../core/pause/words-for.ts';
import { circumstances } from '../../core/people/circumstances.ts';
import { endings, type Person } from '../../core/people/person.ts';
import { askedFor } from '../../core/settings/asked-for.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { wordsMemory } from '../../core/words/history.ts';
import { momentKindsOf } from '../../core/words/moment-kind.ts';
import { pageKinds } from '../../core/words/page-kinds.ts';
import {
  type MomentKind,
  type Passage,
  passages,
  type Theme,
  themes,
} from '../../core/words/passage.ts';
import { momentAt } from '../fixtures/moments.ts';
import { robin } from '../fixtures/person.ts';
import { pick } from './seeded.ts';

const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.UTC(2026, 0, 5);
const settings = settingsSchema.parse({ kinds: ['words'], askedFor: [...askedFor] });

/** A pause of someone imagined, with what held then and the words that were shown. */
export interface ImaginedPause {
  /** The day since they began, from 0. */
  day: number;
  /** Who it was about, as they were then. */
  person: Person;
  /** The kinds of moment that held. */
  kinds: ReadonlySet<MomentKind>;
  /** What was shown. */
  passage: Passage;
  /** The theme that this person likes; they say so of half of what they see of it. */
  taste: Theme;
  /** Days since it was last shown; null for the first time, or where the words answered what was just said. */
  away: number | null;
}

/**
 * Someone who pauses up to eight times a day, mostly in the evening, for so many days: what is known of
 * them, what they say and what they choose is drawn.
 */
export function* imaginedPerson(days: number, random: () => number): Generator<ImaginedPause> {
  const person = someone(random);
  const taste = pick(random, themes);
  const past: Moment[] = [];
  const shownAt = new Map<string, number>();
  for (let today = 0; today < days; today += 1) {
    for (const now of visits(begin + today * day, random)) {
      const recent = past.filter((moment) => now - moment.at < wordsMemory);
      const when = { person, recent, now, offset: 0 };
      const chosen = choosePause({ ...when, ownWords: [], settings, arrival: 'load', random });
      const facts = { ...when, settings, random };
      const ofPage = random() < 0.2 ? wordsForPage(facts, pick(random, pageKinds)) : null;
      const passage = passageOf((chosen.passage && ofPage) ?? chosen.passage);
      const kinds = momentKindsOf({ ...when, stated: statedLately(recent, now) });
      if (passage) {
        const last = shownAt.get(passage.id);
        const away = last === undefined ? null : (now - last) / day;
        yield { day: today, person, kinds, passage, taste, away };
        shownAt.set(passage.id, now);
      }
      const said = outcome(passage, taste, random);
      const { occasion, intention = null, feeling = null } = said;
      const asked = occasion && passageOf(otherWords(facts, [passage?.id ?? ''], said));
      if (asked) {
        const stated = { occasion, intention, feeling };
        const then = momentKindsOf({ ...when, stated });
        yield { day: today, person, kinds: then, passage: asked, taste, away: null };
        shownAt.set(asked.id, now);
      }
      const turnedFrom = asked && passage ? [{ passage: passage.id, helped: null }] : undefined;
      const shown = asked ? { passage: asked.id, ...(turnedFrom ? { turnedFrom } : {}) } : {};
      past.push(momentAt('2026-01-05T12:00', { at: now, ...said, ...shown }));
    }
  }
}

function passageOf(words: { id: string } | null | undefined): Passage | undefined {
  return words ? passages.find(({ id }) => id === words.id) : undefined;
}

/** Whom it is about, and what is known of the ending. */
function someone(random: () => number): Person {
  return robin({
    stance: pick(random, ['space', 'not-ready', 'unsure']),
    endedBy: pick(random, [null, ...endings]),
    endedOn: pick(random, [null, '2025-12-20', '2025-11-02', '2025-01-20']),
    hurt: random() < 0.2,
    someoneNew: random() < 0.2,
    staysInTouch: random() < 0.2,
    circumstances: circumstances.filter(() => random() < 0.15),
    hardDates: random() < 0.3 ? [{ name: 'the lake', day: '02-03' }] : [],
    addedAt: begin,
  });
}

/** When someone comes on a day, in order: now and then again within ten minutes. */
function visits(midnight: number, random: () => number): number[] {
  const hours = [8, 13, 20, 22, 23, 25].filter(() => random() < 0.35);
  const times = hours.map((at) => midnight + (at + random() * 0.9) * hour);
  return times.flatMap((at) => (random() < 0.15 ? [at, at + hour / 12] : [at]));
}

/** What was shown, said and chosen in a pause. */
function outcome(
  passage: Passage | undefined,
  taste: Theme,
  random: () => number,
): Partial<Moment> {
  return {
    passage: passage?.id ?? null,
    intention: random() < 0.3 ? pick(random, intentions) : null,
    feeling: random() < 0.3 ? pick(random, feelings) : null,
    ...(random() < 0.2 ? { occasion: pick(random, occasions) } : {}),
    helped: passage?.theme === taste && random() < 0.5 ? 'helped' : null,
    choice: pick(random, ['turned-back', 'went-on']),
  };
}
