import type { PauseRecord } from '../core/moments/pause-record.ts';
import type { SaidAfterwards } from '../core/moments/said-afterwards.ts';
import type { Thought } from '../core/moments/thought.ts';
import { localArea } from '../platform/guard-watch.ts';
import type { Outgoing } from '../platform/messages/outgoing.ts';
import { outboxPrefix } from '../platform/storage-keys.ts';
import { ask, newId } from './ask.ts';
import { inTime } from './in-time.ts';
import { nothing } from './shared-globals.ts';

/**
 * Puts a message where the background finds it when it next wakes, and tells it so, without waiting for it. (If
 * it listened to the storage, every pause would wake it while it is being drawn.)
 * @param key what it is about: of two that were left about the same, the later takes the place of the earlier
 */
async function leave(left: Outgoing, key = newId()): Promise<void> {
  await localArea().set({ [outboxPrefix + key]: left });
  ask('drain').catch(nothing);
}

/** Leaves the record of a pause in the outbox, in place of what lay there of it; of a private window nothing is kept. */
export async function leaveRecord(record: PauseRecord): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  await leave({ type: 'keep', data: record }, record.moment);
}

/**
 * Leaves word of a pause that is open, older than anything told of it: it counts as left if the background
 * never hears of it. Nobody is asked to look, because it is about to be heard of.
 */
export async function leaveWord(record: PauseRecord): Promise<void> {
  if (chrome.extension.inIncognitoContext) return;
  const left: Outgoing = { type: 'keep', data: { ...record, revision: 0 } };
  await localArea().set({ [outboxPrefix + record.moment]: left });
}

/** Sends the record of a pause, or leaves it in the outbox when nobody answers in time. True when it was taken. */
export const sendRecord = (record: PauseRecord): Promise<boolean> =>
  taken(ask('keep', record), () => leaveRecord(record));

/** Sends what was said of a look after its pause, in the same way. */
export const sendAfterwards = (said: SaidAfterwards): Promise<boolean> =>
  taken(ask('sayAfterwards', said), () => leave({ type: 'sayAfterwards', data: said }));

/** Sends a thought that was parked, in the same way. */
export const sendThought = (thought: Thought): Promise<boolean> =>
  taken(ask('park', thought), () => leave({ type: 'park', data: thought }));

async function taken(asked: Promise<unknown>, otherwise: () => Promise<void>): Promise<boolean> {
  try {
    await inTime(asked);
    return true;
  } catch {
    // An orphan has no outbox either: its storage isn't there at all.
    await otherwise().catch(nothing);
    return false;
  }
}
