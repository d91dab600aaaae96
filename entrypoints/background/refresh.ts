import { buildGuard, untilTurnedOn } from '../../core/pause/guard.ts';
import { registrations } from '../../core/pause/registration.ts';
import { snoozedUntil } from '../../core/pause/snoozed.ts';
import { nextInvitation } from '../../core/reflection/invitation.ts';
import { setAlarm } from '../../platform/background/alarm.ts';
import { writeGuard } from '../../platform/background/guard-item.ts';
import { reconcileScripts } from '../../platform/background/scripts.ts';
import { removePass } from '../../platform/background/write.ts';
import { readPasses, readPeople, readSettings, readSnoozes } from '../../platform/read.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Brings the guard, the registered scripts and the alarm in line with what is stored: one at a time,
 * each from a fresh reading. Everything that changes something calls this; nothing is patched by hand.
 */
export function refresh(): Promise<void> {
  last = last.catch(() => undefined).then(project);
  return last;
}

async function project(): Promise<void> {
  const now = Date.now();
  const offset = -new Date(now).getTimezoneOffset();
  const [people, passes, snoozes, { weekly }] = await Promise.all([
    readPeople(),
    readPasses(),
    readSnoozes(),
    readSettings(),
  ]);
  const snoozed = snoozedUntil(snoozes, now);
  const lasting = passes.filter(({ until }) => until > now);
  await Promise.all([
    writeGuard(buildGuard(people, lasting, snoozed)),
    reconcileScripts(registrations(people, lasting, snoozed, now)),
    ...passes.filter(({ until }) => until <= now).map(({ person }) => removePass(person)),
  ]);
  const invitation = weekly ? nextInvitation(weekly, { at: now, offset }) : untilTurnedOn;
  const times = [snoozed, invitation, ...lasting.map(({ until }) => until)];
  const coming = times.filter((time) => time > now && time < untilTurnedOn);
  await setAlarm(coming.length ? Math.min(...coming) : null);
}
