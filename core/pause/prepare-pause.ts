import type { LocalInstant } from '../calendar/local-day.ts';
import type { Arrival, Moment } from '../moments/moment.ts';
import type { Thought } from '../moments/thought.ts';
import { noContactWith } from '../people/no-contact.ts';
import type { Person } from '../people/person.ts';
import { isPlannedFor, type Plan } from '../reflection/plan.ts';
import { settingsFor } from '../settings/own-pause.ts';
import type { Settings } from '../settings/settings.ts';
import { minuteOfDay, settleAt } from '../settings/settle-at.ts';
import { thingsByNeed } from '../settings/small-things.ts';
import type { Whereabouts } from '../support/guess-country.ts';
import { type HelpFor, viewSupport } from '../support/view-support.ts';
import type { OwnWords } from '../words/own-words.ts';
import { addressForms, pageKinds } from '../words/page-kinds.ts';
import { choosePause } from './choose-pause.ts';
import { goodbyeFor } from './goodbyes.ts';
import { beginsToVary, lookedBack } from './looked-back.ts';
import { offeredHopes, offeredOccasions } from './offered-hopes.ts';
import type { OverallView, PageWords, TimelyView } from './pause-view.ts';
import { toOpen } from './to-open.ts';
import { wordsForPage } from './words-for.ts';

/** What a pause is made from, besides who it is for. */
export interface Ingredients {
  /** What the person set, overall. */
  settings: Settings;
  /** Moments of the last 60 days, in order. */
  recent: Moment[];
  /** The plan there is; null when there is none. */
  plan: Plan | null;
  /** Words of their own, and letters. */
  ownWords: OwnWords[];
  /** What they wrote on pages about someone (`writtenAbout`). */
  pages: Thought[];
  /** Where they may be, as the device says. */
  where: Whereabouts;
}

/**
 * Gives what pauses have in common from a time on (milliseconds UTC), from what the person set.
 * @param forWhom for whom help is shown; anyone when left out
 */
export function overallView(
  { settings, where }: Pick<Ingredients, 'settings' | 'where'>,
  now: number,
  forWhom: HelpFor = 'anyone',
): OverallView {
  const { smallThings, someoneToCall, turnBackTo, turnBackPage, breath, country, scheme } =
    settings;
  const byNeed = thingsByNeed(settings);
  return {
    smallThings,
    ...(byNeed ? { byNeed } : {}),
    someoneToCall,
    turnBackTo,
    // What an older Ebb, or a file, has put there may lead nowhere: then it leads back.
    turnBackPage: /^https?:\/\//i.test(turnBackPage) ? turnBackPage : '',
    breath,
    ...(scheme === 'system' ? {} : { scheme }),
    support: viewSupport(country, where, now, forWhom),
  };
}

/** Words for each kind of page, those that have rested; none while words are put off for their sake. */
export function pageWords(
  person: Person,
  { settings, recent }: Ingredients,
  { at: now, offset }: LocalInstant,
  random: () => number,
): PageWords[] {
  const facts = { settings: settingsFor(settings, person), person, recent, now, offset, random };
  return pageKinds.flatMap((kind) => {
    const words = wordsForPage(facts, kind);
    return words ? [{ fits: addressForms[kind], words }] : [];
  });
}

/**
 * Puts together the rest: who, which words, how long.
 * @param came how they came
 * @param random gives a number from 0 up to 1, a new one at each call
 */
export function timelyView(
  person: Person,
  ingredients: Ingredients,
  came: LocalInstant & { arrival: Arrival },
  random: () => number,
): TimelyView {
  const { settings: overall, recent, plan, ownWords } = ingredients;
  const { at: now, offset, arrival } = came;
  const settings = settingsFor(overall, person);
  const chosen = choosePause({
    ...{ person, settings, ownWords, recent },
    ...{ now, offset, random, arrival },
  });
  const noContact = noContactWith(person);
  const opened = toOpen(person, ingredients, came);
  const numbers = settings.ownNumbers ? lookedBack(recent, person.id, now) : undefined;
  return {
    person: person.id,
    nickname: person.nickname,
    kind: chosen.kind,
    look: chosen.look,
    words: chosen.passage,
    settle: settleAt(settings, minuteOfDay(now, offset)),
    passMinutes: settings.passMinutes,
    chips: settings.chips,
    hopes: [...offeredHopes(person)],
    ...offeredOccasions(person),
    ...(noContact ? { noContact } : {}),
    goodbye: goodbyeFor(person, random),
    varies: beginsToVary(recent, chosen.kind),
    ...(plan && isPlannedFor(plan, came) ? { plan: plan.instead } : {}),
    ...(numbers ? { lookedBack: numbers } : {}),
    ...(opened.length > 0 ? { toOpen: opened } : {}),
  };
}
