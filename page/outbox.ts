import type { Outgoing } from '../core/pause/report.ts';
import { localArea } from '../platform/guard-watch.ts';
import { ask, newId } from './ask.ts';
import { inTime } from './in-time.ts';
import { nothing } from './shared-globals.ts';

/** Keys of `storage.local` that hold a report begin like this. One key each, so none overwrites another. */
export const outboxPrefix = 'out ';

/**
 * Puts a report where the background finds it when it next wakes, and tells it so, without waiting for
 * it. (If it listened to the storage, every pause would wake it while it is being drawn.)
 */
export async function leaveReport(report: Outgoing): Promise<void> {
  await localArea().set({ [outboxPrefix + newId()]: report });
  ask('drain').catch(nothing);
}

/** Keys of reports that count only if the background never hears of the pause itself. */
export const unheardPrefix = 'unheard ';

/** Leaves a report for the case that the background never hears of a pause; a page that goes can't say more. */
export const leaveUnheard = (moment: string, report: Outgoing): Promise<void> =>
  localArea().set({ [unheardPrefix + moment]: report });

/** Takes it back: the background has heard. */
export const takeBackUnheard = (moment: string): Promise<void> =>
  localArea().remove(unheardPrefix + moment);

/** Sends a report, or leaves it in the outbox when nobody answers in time. True when it was taken. */
export async function send(report: Outgoing): Promise<boolean> {
  try {
    await inTime(ask(report.type, report.data));
    return true;
  } catch {
    // An orphan has no outbox either: its storage isn't there at all.
    await Promise.try(leaveReport, report).catch(() => undefined);
    return false;
  }
}
