import type { Snooze } from '../core/moments/snooze.ts';
import { writeSnoozes } from '../platform/background/write.ts';
import { readSnoozes } from '../platform/read.ts';
import { refresh } from './refresh.ts';

/** Turns all pauses off until the snooze ends. */
export async function snooze(snooze: Snooze): Promise<void> {
  await writeSnoozes([snooze]);
  await refresh();
}

/** Turns the pauses on again. */
export async function wake(): Promise<void> {
  const now = Date.now();
  const lasting = (await readSnoozes()).filter(({ until }) => until === null || until > now);
  await writeSnoozes(lasting.map((each) => ({ ...each, until: now })));
  await refresh();
}
