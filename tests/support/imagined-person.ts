import { feelings, intentions, type Moment } from '../../core/moments/moment.ts';
import { choosePause } from '../../core/pause/choose-pause.ts';
import type { Person } from '../../core/people/person.ts';
import { settingsSchema } from '../../core/settings/settings.ts';
import { momentKindsOf } from '../../core/words/moment-kind.ts';
import {
  type MomentKind,
  type Passage,
  passages,
  type Theme,
  themes,
} from '../../core/words/passage.ts';
import { momentAt } from '../fixtures/moments.ts';
import { robin } from '../fixtures/person.ts';

const hour = 3_600_000;
const day = 24 * hour;
const begin = Date.UTC(2026, 0, 5);
const settings = settingsSchema.parse({ kinds: ['words'] });
const byId = new Map(passages.map((passage) => [passage.id, passage]));

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
  /** Days since it was last shown; null for the first time. */
  away: number | null;
}

/**
 * Someone who pauses once to four times a day, mostly in the evening, for so many days: what is known of
 * them, what they say and what they choose is drawn.
 */
export function* imaginedPerson(days: number, random: () => number): Generator<ImaginedPause> {
  const pick = <T>(options: readonly T[]) => options[Math.floor(random() * options.length)] as T;
  const taste = pick(themes);
  const person = robin({
    stance: pick(['space', 'not-ready', 'unsure']),
    endedBy: pick([null, 'them', 'me', 'both']),
    endedOn: pick([null, '2025-12-20', '2025-11-02', '2025-01-20']),
    hurt: random() < 0.2,
    someoneNew: random() < 0.2,
    addedAt: begin,
  });
  const past: Moment[] = [];
  const shownOn = new Map<string, number>();
  for (let today = 0; today < days; today += 1) {
    for (const at of visits(begin + today * day, random)) {
      const said = { intention: some(0.3, intentions), feeling: some(0.3, feelings) };
      const recent = past.filter((moment) => at - moment.at < 60 * day);
      const facts = {
        person,
        settings,
        recent,
        now: at,
        offset: 0,
        arrival: 'load' as const,
        random,
      };
      const { passage: shown, look } = choosePause(facts);
      const passage = shown && byId.get(shown.id);
      if (passage) {
        const stated = lately(past, at);
        const kinds = momentKindsOf({ person, recent: past.slice(-9), now: at, offset: 0, stated });
        const last = shownOn.get(passage.id);
        const away = last === undefined ? null : (at - last) / day;
        yield { day: today, person, kinds, passage, taste, away };
        shownOn.set(passage.id, at);
      }
      const helped = passage?.theme === taste && random() < 0.5 ? ('helped' as const) : null;
      const choice = pick(['turned-back', 'went-on'] as const);
      past.push(
        momentAt('2026-01-05T12:00', {
          ...said,
          at,
          look,
          passage: passage?.id ?? null,
          helped,
          choice,
        }),
      );
    }
  }

  function some<T>(share: number, options: readonly T[]): T | null {
    return random() < share ? pick(options) : null;
  }
}

/** When someone comes on a day, in order: now and then again within ten minutes. */
function visits(midnight: number, random: () => number): number[] {
  const hours = [8, 13, 20, 22, 23, 25].filter(() => random() < 0.35);
  const times = hours.map((at) => midnight + (at + random() * 0.9) * hour);
  return times.flatMap((at) => (random() < 0.15 ? [at, at + hour / 12] : [at]));
}

/** What was said of the latest moments of the last hours. */
function lately(past: readonly Moment[], now: number) {
  const near = past.slice(-9).filter((moment) => now - moment.at < 3 * hour);
  return {
    feeling: near.findLast(({ feeling }) => feeling)?.feeling ?? null,
    intention: near.findLast(({ intention }) => intention)?.intention ?? null,
  };
}
