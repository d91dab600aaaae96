import type { Moment } from '../../core/moments/moment.ts';
import { choosePause } from '../../core/pause/choose-pause.ts';
import { wordsMemory } from '../../core/pause/history.ts';
import { beginsToVary, lookedBack } from '../../core/pause/looked-back.ts';
import { settingsFor } from '../../core/pause/own-pause.ts';
import type { ArrivalReport } from '../../core/pause/report.ts';
import type { Settings } from '../../core/pause/settings.ts';
import { minuteOfDay, settleAt } from '../../core/pause/settle-at.ts';
import { supportOf } from '../../core/pause/support.ts';
import type { PauseView } from '../../core/pause/view.ts';
import type { Person } from '../../core/people/person.ts';
import { isPlannedFor, type Plan } from '../../core/reflection/plan.ts';
import { readMoments, readPlan, readSettings } from '../../platform/read.ts';

/** What a pause is made from, besides who it is for. */
export interface Ingredients {
  settings: Settings;
  /** Moments of the last 60 days, in order. */
  recent: Moment[];
  plan: Plan | null;
}

/** Reads what a pause at a time (milliseconds UTC) is made from. */
export async function readIngredients(at: number): Promise<Ingredients> {
  const [settings, recent, plan] = await Promise.all([
    readSettings(),
    readMoments(at - wordsMemory, at),
    readPlan(),
  ]);
  return { settings, recent, plan };
}

/** Puts together what the pause shows: who, which words, how long. */
export function preparePause(
  report: Omit<ArrivalReport, 'url'>,
  person: Person,
  { settings: overall, recent, plan }: Ingredients,
): PauseView {
  const { at: now, offset, arrival, moment } = report;
  const settings = settingsFor(overall, person);
  const random = Math.random;
  const chosen = choosePause({ person, settings, recent, now, offset, random, arrival });
  const { passMinutes, chips, breath, smallThings, someoneToCall, turnBackTo, turnBackPage } =
    settings;
  const numbers = settings.ownNumbers ? lookedBack(recent, person.id) : undefined;
  return {
    moment,
    person: person.id,
    nickname: person.nickname,
    kind: chosen.kind,
    look: chosen.look,
    words: chosen.kind === 'note' ? { id: 'note', text: person.note } : chosen.passage,
    settle: settleAt(settings, minuteOfDay(now, offset)),
    passMinutes,
    chips,
    breath,
    smallThings,
    someoneToCall,
    turnBackTo,
    turnBackPage,
    goodbye: Math.floor(random() * 100),
    varies: beginsToVary(recent, chosen.kind),
    ...(plan && isPlannedFor(plan, { at: now, offset }) ? { plan: plan.instead } : {}),
    ...(numbers ? { lookedBack: numbers } : {}),
    support: settings.country === null ? null : supportOf(settings.country),
  };
}
