import { nextInvitation } from '../core/calendar/invitation.ts';
import { buildGuard, untilTurnedOn } from '../core/guard/guard.ts';
import { registrations } from '../core/guard/registration.ts';
import { snoozedUntil } from '../core/guard/snoozed.ts';
import { prepareAhead } from '../core/pause/prepare-ahead.ts';
import { setAlarm } from '../platform/background/alarm.ts';
import { writeGuard, writePrepared } from '../platform/background/guard-item.ts';
import { reconcileScripts } from '../platform/background/scripts.ts';
import { removePass } from '../platform/background/write.ts';
import { hereAndNow } from '../platform/clock.ts';
import { readPasses, readPeople, readSettings, readSnoozes } from '../platform/read.ts';
import { readOr } from '../platform/read-or.ts';
import { readIngredients } from './new-pause.ts';

let last: Promise<unknown> = Promise.resolve();
let asked = 0;

/**
 * Brings the guard, the registered scripts and the alarm in line with what is stored: one at a time,
 * each from a fresh reading. Everything that changes something calls this; nothing is patched by hand.
 * Pauses are prepared anew after it. Rejects when it can't be read who is guarded: all stays as it is then.
 */
export function refresh(): Promise<void> {
  const done = inTurn(project);
  prepare();
  return done;
}

/** Prepares the pauses ahead, in turn, because what they are made from has changed. Callers don't wait. */
export function prepare(): void {
  asked += 1;
  const mine = asked;
  // Of several requests at once only the last one needs to run.
  void inTurn(async () => mine === asked && (await prepareAll())).catch(() => undefined);
}

function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const done = last.catch(() => undefined).then(step);
  last = done;
  return done;
}

async function project(): Promise<void> {
  const { at: now, offset } = hereAndNow();
  const [people, passes, snoozes, settings] = await Promise.all([
    readPeople(),
    readPasses(),
    readSnoozes(),
    readOr('settings', readSettings(), null),
  ]);
  const snoozed = snoozedUntil(snoozes, now);
  const lasting = passes.filter(({ until }) => until > now);
  await Promise.all([
    writeGuard(buildGuard(people, lasting, snoozed)),
    reconcileScripts(registrations(people, lasting, snoozed, now)),
    ...passes.filter(({ until }) => until <= now).map(({ person }) => removePass(person)),
  ]);
  const weekly = settings?.weekly;
  const invitation = weekly ? nextInvitation(weekly, { at: now, offset }) : untilTurnedOn;
  const times = [snoozed, invitation, ...lasting.map(({ until }) => until)];
  const coming = times.filter((time) => time > now && time < untilTurnedOn);
  await setAlarm(coming.length ? Math.min(...coming) : null);
}

async function prepareAll(): Promise<void> {
  const now = hereAndNow();
  const [people, ingredients] = await Promise.all([readPeople(), readIngredients(now.at)]);
  await writePrepared(prepareAhead(people, ingredients, now, Math.random));
}
