import { feelings } from '../core/moments/feelings.ts';
import type { Moment } from '../core/moments/moment.ts';
import { intentions, kinds, looks } from '../core/moments/moment.ts';
import { pick, seeded } from '../tests/support/seeded.ts';

/** What a made-up history is made from. */
export interface HistoryPlan {
  /** The same seed gives the same history. */
  seed: number;
  /** How many moments. */
  count: number;
  /** When the first is, milliseconds UTC. */
  from: number;
  /** When the last can be, milliseconds UTC. */
  to: number;
  /** Ids of people, most looked for first. */
  people: readonly string[];
  /** Ids of sites, most used first. */
  sites: readonly string[];
  /** Ids of passages that may have been shown. */
  passages: readonly string[];
}

/** Hours of the clock by how likely they are: quiet mornings, loud late evenings. */
const hourWeights = [5, 3, 1, 1, 0, 0, 1, 3, 4, 3, 3, 3, 4, 3, 3, 3, 4, 5, 6, 7, 8, 10, 12, 9];
/** Weekdays from Sunday on. */
const dayWeights = [9, 5, 4, 4, 4, 5, 7];

/** A made-up history: waves that come and go and slowly lie further apart, in order of time. */
export function makeHistory(plan: HistoryPlan): Moment[] {
  const random = seeded(plan.seed);
  const moments: Moment[] = [];
  while (moments.length < plan.count) {
    const share = random() ** 1.35;
    const at = plan.from + share * (plan.to - plan.from);
    const wave = 0.35 + 0.65 * Math.abs(Math.sin(share * 37 + Math.sin(share * 11) * 2));
    if (random() > wave) continue;
    moments.push(makeMoment(plan, random, moments.length, at, share));
  }
  return moments.sort((a, b) => a.at - b.at);
}

function makeMoment(
  plan: HistoryPlan,
  random: () => number,
  index: number,
  around: number,
  share: number,
): Moment {
  const offset = offsetAt(around);
  const midnight = Math.floor((around + offset * 60_000) / 86_400_000) * 86_400_000;
  const day = midnight - (weighted(random, dayWeights) + random() < 4 ? 0 : 86_400_000);
  const at = Math.min(
    plan.to,
    day + (weighted(random, hourWeights) + random()) * 3_600_000 - offset * 60_000,
  );
  const wentOn = random() > 0.38 + 0.25 * share;
  const choice = random() < 0.02 || random() < 0.06 ? 'left' : wentOn ? 'went-on' : 'turned-back';
  const said = random() < 0.6;
  const kind = random() < 0.7 ? 'words' : pick(random, kinds);
  const looked = choice === 'went-on';
  const after =
    looked && said
      ? pick(random, ['heavier', 'heavier', 'same', 'same', 'lighter'] as const)
      : null;
  return {
    revision: 1,
    id: `made-${plan.seed}-${String(index).padStart(6, '0')}`,
    at: Math.round(at),
    offset,
    person: plan.people[Math.floor(random() ** 2 * plan.people.length)] ?? 'someone',
    site: plan.sites[Math.floor(random() ** 2 * plan.sites.length)] ?? null,
    surface: pick(random, ['profile', 'profile', 'profile', 'story', 'post'] as const),
    arrival: pick(random, ['load', 'click', 'in-page', 'return'] as const),
    kind,
    look: pick(random, looks),
    passage: kind === 'words' && plan.passages.length > 0 ? pick(random, plan.passages) : null,
    helped: random() < 0.18 ? (random() < 0.7 ? 'helped' : 'not-today') : null,
    intention: said ? pick(random, intentions) : null,
    feeling: random() < 0.3 ? pick(random, feelings) : null,
    choice,
    choseAt: Math.round(at) + 9000,
    passMinutes: looked ? 5 : null,
    after,
    gave: after ? pick(random, ['no', 'no', 'partly', 'yes'] as const) : null,
    echo: after && random() < 0.4 ? pick(random, ['heavier', 'same', 'lighter'] as const) : null,
  };
}

/** Central European clock: an hour more from the end of March to the end of October, roughly. */
function offsetAt(at: number): number {
  const month = new Date(at).getUTCMonth();
  return month >= 3 && month <= 9 ? 120 : 60;
}

function weighted(random: () => number, weights: readonly number[]): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return 0;
}
