import type { Snooze } from '../core/moments/snooze.ts';
import { writeSnoozes } from '../platform/background/write.ts';
import { readSnoozes } from '../platform/read.ts';
import { change } from './change.ts';

/** Turns all pauses off until the snooze ends. */
export async function snooze(snooze: Snooze): Promise<void> {
  await change(() => writeSnoozes([snooze]));
}

/** Turns the pauses on again. */
export async function wake(): Promise<void> {
  const now = Date.now();
  const lasting = (await readSnoozes()).filter(({ until }) => until === null || until > now);
  await change(() => writeSnoozes(lasting.map((each) => ({ ...each, until: now }))));
}
