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
 * it listened to the storage, every pause would wake it while it is being drawn.) Each has a key of its own:
 * what the background takes out is never what was put in since.
 */
export async function leave(left: Outgoing): Promise<void> {
  await localArea().set({ [outboxPrefix + newId()]: left });
  ask('drain').catch(nothing);
}

/**
 * Sends the record of a pause, or leaves it in the outbox when nobody answers in time; of a private window
 * nothing is kept. True when it was taken.
 */
export const sendRecord = (record: PauseRecord): Promise<boolean> =>
  taken(ask('keep', record), chrome.extension.inIncognitoContext || { type: 'keep', data: record });

/** Sends what was said of a look after its pause, in the same way. */
export const sendAfterwards = (said: SaidAfterwards): Promise<boolean> =>
  taken(ask('sayAfterwards', said), { type: 'sayAfterwards', data: said });

/** Sends a thought that was parked, in the same way. */
export const sendThought = (thought: Thought): Promise<boolean> =>
  taken(ask('park', thought), { type: 'park', data: thought });

async function taken(asked: Promise<unknown>, left: Outgoing | true): Promise<boolean> {
  try {
    await inTime(asked);
    return true;
  } catch {
    // An orphan has no outbox either: its storage isn't there at all.
    if (left !== true) await leave(left).catch(nothing);
    return false;
  }
}

/** Where word is left of a pause, for the case that the background never hears of it. */
const wordKey = ({ moment }: PauseRecord) => outboxPrefix + moment;

/** Leaves word of a pause that is open: it counts as left unless something newer is told of it. */
export async function leaveWord(record: PauseRecord): Promise<void> {
  const left: Outgoing = { type: 'keep', data: { ...record, revision: 0 } };
  if (!chrome.extension.inIncognitoContext) await localArea().set({ [wordKey(record)]: left });
}

/** Takes the word back: the background has heard. */
export const takeWordBack = (record: PauseRecord): Promise<void> =>
  localArea().remove(wordKey(record));
