import type { PauseRecord } from '../core/moments/pause-record.ts';
import type { SaidAfterwards } from '../core/moments/said-afterwards.ts';
import type { Thought } from '../core/moments/thought.ts';
import { localArea } from '../platform/guard-watch.ts';
import { inTime } from '../platform/in-time.ts';
import type { Outgoing } from '../platform/messages/outgoing.ts';
import { outboxPrefix } from '../platform/storage-keys.ts';
import { ask, newId } from './ask.ts';
import { nothing } from './shared-state.ts';

/**
 * Leaves the record of a pause where the background finds it when it next wakes, in place of what lay there of
 * it, and tells the background so, without waiting for it. (If it listened to the storage, every pause would
 * wake it while it is being drawn.) Of a private window nothing is kept.
 */
export async function leaveRecord(record: PauseRecord): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  await localArea().set({ [outboxPrefix + record.moment]: record });
  ask('drain').catch(nothing);
}

/**
 * Leaves word of a pause that is open, older than anything told of it: it counts as left if the background
 * never hears of it. Nobody is asked to look, because it is about to be heard of.
 */
export const leaveWord = (record: PauseRecord): Promise<void> =>
  put(record.moment, { ...record, revision: 0 });

/** Sends the record of a pause, or leaves it in the outbox when nobody answers in time. True when it was taken. */
export const sendRecord = (record: PauseRecord): Promise<boolean> =>
  taken(ask('keep', record), () => leaveRecord(record));

/** Sends what was said of a look after its pause, in the same way. */
export const sendAfterwards = (said: SaidAfterwards): Promise<boolean> =>
  taken(ask('sayAfterwards', said), () => put(newId(), { type: 'sayAfterwards', data: said }));

/** Sends a thought that was parked, or leaves it there as well. Rejects when it lies nowhere. */
export const sendThought = (thought: Thought): Promise<unknown> =>
  inTime(ask('park', thought)).catch(() => put(thought.id, { type: 'park', data: thought }));

/**
 * Of two that are put under one key, the later takes the place of the earlier. A record needs no name: it weighs less.
 * Rejects in a private window, of which nothing is kept.
 */
async function put(key: string, left: Outgoing | PauseRecord): Promise<void> {
  if (chrome.extension.inIncognitoContext) throw Error();
  await localArea().set({ [outboxPrefix + key]: left });
}

async function taken(asked: Promise<unknown>, otherwise: () => Promise<void>): Promise<boolean> {
  try {
    await inTime(asked);
    return true;
  } catch {
    // An orphan has no outbox either: its storage isn't there at all.
    await otherwise().catch(nothing);
    ask('drain').catch(nothing);
    return false;
  }
}
