import { decide } from '../core/guard/decide.ts';
import { givePass, isLasting, type Pass } from '../core/guard/pass.ts';
import { nothingOff } from '../core/guard/turned-off.ts';
import type { Moment } from '../core/moments/moment.ts';
import type { PassView } from '../core/pause/pass-view.ts';
import { findPerson } from '../core/people/find-person.ts';
import { helpBefore } from '../core/people/help-before.ts';
import { thenAskedOf } from '../core/people/then-asked.ts';
import { settingsFor } from '../core/settings/own-pause.ts';
import { viewSupport } from '../core/support/view-support.ts';
import { readMoment, removePass, writePass } from '../platform/background/write.ts';
import { readPasses, readSettings } from '../platform/read.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { whereabouts } from '../platform/whereabouts.ts';
import { change } from './change.ts';
import { noticeClock } from './notice-clock.ts';

const minute = 60_000;

/**
 * The pass that opened the page at `url`, and what to ask afterwards; null when there is none. Only the look that gave
 * it is asked after: one for practical or safety reasons has no moment. In a private window there is nothing to ask,
 * and no word of their own.
 */
export async function passAt(url: string, isPrivate = false): Promise<PassView | null> {
  await noticeClock();
  const now = Date.now();
  const [people, passes] = await Promise.all([readEveryone(), readPasses()]);
  const { person } = decide({ people, passes, ...nothingOff }, url, now);
  const pass = passes.find((each) => each.person === person?.id && isLasting(each, now));
  if (!person || !pass) return null;
  const [overall, moment] = await Promise.all([
    readSettings(),
    isPrivate ? undefined : momentOf(pass),
  ]);
  const look = moment?.choice === 'went-on' ? moment : undefined;
  const settings = settingsFor(overall, person);
  return {
    ...pass,
    minutes: pass.visit ? 0 : Math.round((pass.until - pass.from) / minute),
    askAfter: settings.checkIns && look?.after === null && !look.asked ? look.id : null,
    intention: look?.intention ?? null,
    hope: look?.hope ?? null,
    thenAsked: thenAskedOf(person),
    support: viewSupport(overall.country, whereabouts(), now, helpBefore(person)),
  };
}

/** Gives a new pass from now on, for someone who asks to stay a little; it goes on asking after the same moment, if after any. */
export async function stay(id: string, minutes: number, moment?: string | null): Promise<void> {
  await noticeClock();
  await change(() => letThrough(id, minutes, Date.now(), moment ?? undefined));
}

/** Gives someone, by their id or one they had, a pass from `at` on (milliseconds UTC), chosen in a moment if that is known. */
export async function letThrough(
  id: string,
  minutes: number,
  at: number,
  moment?: string,
): Promise<void> {
  const person = findPerson(await readEveryone(), id);
  if (person) await writePass(givePass(person.id, minutes, at, moment));
}

/** Ends a pass that is over, by the time that passed beside its page. Leaves a pass that was given since. */
export async function endPassOf({
  person: id,
  until,
}: Pick<Pass, 'person' | 'until'>): Promise<void> {
  const [people, passes] = await Promise.all([readEveryone(), readPasses()]);
  const person = findPerson(people, id);
  const pass = passes.find((each) => each.person === person?.id && each.until === until);
  if (!pass) return;
  await change(() => removePass(pass.person));
}

/** Ends the visit that a moment led to, by its id, whose tab was closed. */
export async function endVisitOf(moment: string): Promise<void> {
  const visit = (await readPasses()).find((pass) => pass.visit && pass.moment === moment);
  if (visit) await endPassOf(visit);
}

async function momentOf({ moment }: Pass): Promise<Moment | undefined> {
  return moment === undefined ? undefined : readMoment(moment);
}
