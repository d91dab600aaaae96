import type { LocalInstant } from '../core/calendar/local-day.ts';
import type { Arrival } from '../core/moments/moment.ts';
import type { PauseView } from '../core/pause/pause-view.ts';
import { type Ingredients, overallView, timelyView } from '../core/pause/prepare-pause.ts';
import { writtenAbout } from '../core/pause/to-open.ts';
import { helpBefore } from '../core/people/help-before.ts';
import type { Person } from '../core/people/person.ts';
import { settingsSchema } from '../core/settings/settings.ts';
import { wordsMemory } from '../core/words/history.ts';
import {
  readMoments,
  readOwnWords,
  readPlan,
  readSettings,
  readThoughts,
} from '../platform/read.ts';
import { readOr } from '../platform/read-or.ts';
import { whereabouts } from '../platform/whereabouts.ts';

/** Reads what a pause at a time (milliseconds UTC) is made from. */
export async function readIngredients(at: number): Promise<Ingredients> {
  const [settings, recent, plan, ownWords, thoughts] = await Promise.all([
    readSettings(),
    readMoments(at - wordsMemory, at),
    readPlan(),
    readOwnWords(),
    readThoughts(),
  ]);
  return { settings, recent, plan, ownWords, pages: writtenAbout(thoughts), where: whereabouts() };
}

/** Puts together a pause that wasn't prepared; of what it is made from, what can be read. */
export async function newPause(
  came: LocalInstant & { arrival: Arrival },
  person: Person,
): Promise<PauseView> {
  const ingredients = await readIngredientsThereAre(came.at);
  return {
    ...overallView(ingredients, came.at, helpBefore(person)),
    ...timelyView(person, ingredients, came, Math.random),
  };
}

/** Someone stands before the page: a pause without what can't be read is better than none. */
async function readIngredientsThereAre(at: number): Promise<Ingredients> {
  const [settings, recent, plan, ownWords, thoughts] = await Promise.all([
    readOr('settings', readSettings(), settingsSchema.parse({})),
    readOr('moments', readMoments(at - wordsMemory, at), []),
    readOr('plans', readPlan(), null),
    readOr('ownWords', readOwnWords(), []),
    readOr('thoughts', readThoughts(), []),
  ]);
  return { settings, recent, plan, ownWords, pages: writtenAbout(thoughts), where: whereabouts() };
}
