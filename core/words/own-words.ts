import * as z from 'zod/mini';
import { type LocalInstant, localDay, localHour } from '../calendar/local-day.ts';
import type { Person } from '../people/person.ts';

/** A passage of one's own: words that pauses of kind `note` show. */
export const ownPassageSchema = z.object({
  /** Made where it was written; the same id is the same passage. Moments refer to it. */
  id: z.string(),
  /** What it is. */
  form: z.literal('passage'),
  /** In their words. */
  text: z.string(),
  /** Id of whom it is for; null for everyone. */
  person: z.nullable(z.string()),
  /** Kinds of moment it is for; none named is any. One that there isn't (any more) never holds. */
  moments: z.array(z.string()),
  /** Where it stands in their order: the lower, the sooner its turn. */
  place: z.number(),
  /** When it was last changed, milliseconds UTC. */
  changedAt: z.number(),
});
export type OwnPassage = z.infer<typeof ownPassageSchema>;

/** A letter to oneself. It is opened by a click, never shown unasked. */
export const letterSchema = z.object({
  /** Made where it was written; the same id is the same letter. */
  id: z.string(),
  /** What it is. */
  form: z.literal('letter'),
  /** In their words. */
  text: z.string(),
  /** The local day in whose night pauses offer it; null to open it only in the options. */
  night: z.nullable(z.string()),
  /** When it was last changed, milliseconds UTC. */
  changedAt: z.number(),
});
export type Letter = z.infer<typeof letterSchema>;

/** What someone wrote to be shown to them. */
export const ownWordsSchema = z.discriminatedUnion('form', [ownPassageSchema, letterSchema]);
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** The local hours of the night that a letter is for: from the evening of its day until the next morning. */
const letterNight = { from: 18, until: 6 };
/** Local hours at which a letter comes to be offered, or no longer is. */
export const letterHours: readonly number[] = [letterNight.until, letterNight.from];

/** The passages among some of one's own words, in their order. */
export function ownPassages(own: readonly OwnWords[]): OwnPassage[] {
  return own
    .filter((each): each is OwnPassage => each.form === 'passage')
    .sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** The letters among some of one's own words: those with a night by their nights, then those without. */
export function letters(own: readonly OwnWords[]): Letter[] {
  return own
    .filter((each): each is Letter => each.form === 'letter')
    .sort((a, b) => {
      if (a.night !== b.night) return (a.night ?? '9999') < (b.night ?? '9999') ? -1 : 1;
      return a.changedAt - b.changedAt;
    });
}

/**
 * The passage of one's own whose turn it is before someone: of those for them and for a moment that holds, the one
 * that wasn't shown for longest, and of several the first in their order. Undefined when there is none.
 * @param kinds the kinds of moment that hold
 * @param shownAt when each was last shown, milliseconds UTC, by its id
 */
export function ownPassageFor(
  own: readonly OwnWords[],
  person: Pick<Person, 'id' | 'formerIds'>,
  kinds: ReadonlySet<string>,
  shownAt: ReadonlyMap<string, number>,
): OwnPassage | undefined {
  const [first, ...others] = ownPassages(own).filter(
    (each) =>
      each.text.trim() !== '' &&
      isFor(each, person) &&
      (each.moments.length === 0 || each.moments.some((kind) => kinds.has(kind))),
  );
  const at = ({ id }: OwnPassage) => shownAt.get(id) ?? -Infinity;
  return first && others.reduce((turn, each) => (at(each) < at(turn) ? each : turn), first);
}

/** Whether a passage is for someone, alone or with everyone. */
export function isFor(
  { person }: Pick<OwnPassage, 'person'>,
  { id, formerIds }: Pick<Person, 'id' | 'formerIds'>,
): boolean {
  return person === null || person === id || formerIds.includes(person);
}

/** The letters for the night that it is, in one text; null when there is none, or it is day. */
export function letterTonight(own: readonly OwnWords[], now: LocalInstant): string | null {
  const hour = localHour(now);
  if (hour >= letterNight.until && hour < letterNight.from) return null;
  // After midnight it is still the night of the day before.
  const hours = hour < letterNight.until ? 24 : 0;
  const night = localDay({ ...now, at: now.at - hours * 3_600_000 });
  const tonight = letters(own).filter((each) => each.night === night && each.text.trim() !== '');
  return tonight.map(({ text }) => text.trim()).join('\n\n') || null;
}

/** The letters that are for no night, in one text, to be opened when one asks; null when there are none. */
export function lettersForAnyNight(own: readonly OwnWords[]): string | null {
  const any = letters(own).filter(({ night, text }) => night === null && text.trim() !== '');
  return any.map(({ text }) => text.trim()).join('\n\n') || null;
}

/**
 * What changes when a passage is given another place in their order.
 * @param to its new place among them, counted from 0
 * @param now when, milliseconds UTC
 */
export function placed(
  own: readonly OwnWords[],
  id: string,
  to: number,
  now: number,
): OwnPassage[] {
  const before = ownPassages(own);
  const moved = before.filter((each) => each.id === id);
  const after = before.filter((each) => each.id !== id);
  after.splice(to, 0, ...moved);
  return after.flatMap((each, place) =>
    each.place === place ? [] : [{ ...each, place, changedAt: now }],
  );
}

/** Where the next passage stands: after all there are. */
export function nextPlace(own: readonly OwnWords[]): number {
  return Math.max(-1, ...ownPassages(own).map(({ place }) => place)) + 1;
}
