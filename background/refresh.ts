import { nextInvitation } from '../core/calendar/invitation.ts';
import { isDuring } from '../core/calendar/stretch.ts';
import { buildGuard } from '../core/guard/guard.ts';
import { isLasting, type Pass } from '../core/guard/pass.ts';
import { registrations } from '../core/guard/registration.ts';
import { nextTurns, turnedOff } from '../core/guard/turned-off.ts';
import { isSnoozing } from '../core/moments/snooze.ts';
import { prepareAhead } from '../core/pause/prepare-ahead.ts';
import { stillHolds } from '../core/pause/still-holds.ts';
import { listedPeople } from '../core/people/listed-people.ts';
import { originsInUse } from '../core/recognise/patterns/origins-in-use.ts';
import { setAlarm, watchClock } from '../platform/background/alarm.ts';
import { keepClock, readClock } from '../platform/background/clock-seen.ts';
import { digest } from '../platform/background/digest.ts';
import { readPrepared, writeGuard, writePrepared } from '../platform/background/guard-item.ts';
import { hasWritten } from '../platform/background/has-written.ts';
import { noteWritten, writeCopy } from '../platform/background/list-copy-item.ts';
import { reconcileScripts } from '../platform/background/scripts.ts';
import { removePass } from '../platform/background/write.ts';
import { forgetMerges } from '../platform/background/write-merge.ts';
import { forgetOldUndo, undoableUntil } from '../platform/backup/undoable.ts';
import { hereAndNow, offsetAt } from '../platform/clock.ts';
import { database } from '../platform/database.ts';
import { logError } from '../platform/error-log.ts';
import { readEveryone } from '../platform/read-everyone.ts';
import { keepTurnedAway } from '../platform/refused.ts';
import { eachByItself } from './each-by-itself.ts';
import { forgetOutlived } from './forget-outlived.ts';
import { inTurn } from './in-turn.ts';
import { offerLinkMenu } from './menu.ts';
import { readIngredients } from './new-pause.ts';
import { readTimed } from './read-timed.ts';
import { recover } from './recover.ts';
import { updateBadge } from './update-badge.ts';

/** How soon what couldn't be written is tried again, milliseconds: a minute. */
const untilTriedAgain = 60_000;

/** Later than any time that is waited for. */
const never = Infinity;

let asked = 0;
let anew = false;

/**
 * Brings the guard, the registered scripts and the alarm in line with what is stored: one at a time,
 * each from a fresh reading. Everything that changes something calls this; nothing is patched by hand.
 * Pauses are prepared anew after it. Rejects when it can't be read who is guarded: all stays as it is then. Rejects
 * too when guard or scripts can't be written: what could is, and the rest is tried again in a minute.
 */
export function refresh(): Promise<void> {
  const done = inTurn(project);
  prepare();
  return done;
}

/**
 * Prepares the pauses ahead, in turn, if what they are made from has changed; then deletes what has become too old,
 * and brings badge, menu and copy in line. Callers don't wait.
 * @param wasSeen whether one of them was shown and nothing was recorded of it: then they are made anew
 */
export function prepare(wasSeen = false): void {
  asked += 1;
  anew ||= wasSeen;
  const mine = asked;
  // Of several requests at once only the last one needs to run.
  void inTurn(async () => {
    if (mine === asked) await prepareAll();
    if (mine === asked) await forgetOutlived();
    if (mine === asked) await Promise.all([updateBadge(), offerLinkMenu()]);
    if (mine === asked) await noteWritten(await hasWritten());
  }).catch(() => undefined);
}

async function project(): Promise<void> {
  await recover(await database());
  const look = await readClock();
  const { now } = look;
  const { people, passes, snoozes, settings } = await readTimed(look);
  const turned = turnedOff(snoozes, settings, offsetAt, now);
  const lasting = passes.filter((pass) => isLasting(pass, now));
  const over = passes.filter((pass) => !lasting.includes(pass));
  // If one of them fails, as on a full disk, the others go on, and it is tried again.
  const guarded = eachByItself(
    async () =>
      writeGuard(buildGuard(people, lasting, turned, now), await digest([people, settings])),
    () => reconcileScripts(registrations(people, lasting, turned, now)),
  );
  const undo = untilUndone(now);
  const snoozing = snoozes.filter((each) => isSnoozing(each, now));
  const copying = hasWritten().then((written) =>
    writeCopy({ people, settings, snoozes: snoozing, written }),
  );
  const [guard, copy] = await Promise.allSettled([
    guarded,
    copying,
    forgetMerges(now).catch((reason) => logError('forget merges', reason)),
    keepTurnedAway(originsInUse(people)).catch((reason) => logError('forget sites', reason)),
    ...over.map((pass) => forgetPass(pass)),
  ]);
  // Guarding doesn't wait for the copy, and goes on without one where the disk is full.
  if (copy.status === 'rejected') logError('copy the list', copy.reason);
  const failed = [guard, copy].some(({ status }) => status === 'rejected');
  const comings = [settings, ...people].flatMap((each) => each?.coming?.from ?? []);
  const weekly = settings?.weekly;
  const invitation = weekly ? nextInvitation(weekly, { at: now, offset: offsetAt(now) }) : [];
  const again = failed ? now + untilTriedAgain : never;
  const ends = lasting.map(({ until }) => until);
  const turns = listedPeople(people).flatMap((person) => nextTurns(person, turned, now));
  const isOff = turned.snoozedUntil > 0 || people.some(({ off }) => off && isDuring(off, now));
  const times = [turned.snoozedUntil, again, ...turns, ...comings, ...ends, invitation].flat();
  const watched = lasting.length ? 1 : isOff || comings.length ? 15 : null;
  await eachByItself(
    () => guarded,
    async () => wakeAt([...times, await undo], now),
    () => keepClock(watched !== null),
    () => watchClock(watched),
  );
}

/** Wakes the background at the first of some times that is still to come, or never. */
async function wakeAt(times: number[], now: number): Promise<void> {
  const coming = times.filter((time) => time > now && time < never);
  await setAlarm(coming.length ? Math.min(...coming) : null);
}

async function forgetPass({ person }: Pass): Promise<void> {
  await removePass(person).catch((reason) => logError('remove a pass', reason));
}

/** Forgets what can't be taken back any more; gives until when something can be. Never rejects, so that guarding goes on. */
async function untilUndone(now: number): Promise<number> {
  try {
    await forgetOldUndo(now);
    return (await undoableUntil(now)) ?? never;
  } catch (reason) {
    logError('forget undo', reason);
    return never;
  }
}

async function prepareAll(): Promise<void> {
  const now = hereAndNow();
  const [people, ingredients] = await Promise.all([readEveryone(), readIngredients(now.at)]);
  const madeFrom = {
    listed: await digest([people, ingredients.settings]),
    all: await digest([people, ingredients]),
  };
  if (!anew && stillHolds(await readPrepared(), madeFrom, now)) return;
  anew = false;
  await writePrepared({ ...prepareAhead(people, ingredients, now, Math.random), madeFrom });
}
