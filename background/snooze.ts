import { isSnoozing, type Snooze } from '../core/moments/snooze.ts';
import { writeSnoozes } from '../platform/background/write.ts';
import { readSnoozes } from '../platform/read.ts';
import { change } from './change.ts';
import { noticeClock } from './notice-clock.ts';

/** Turns all pauses off until the snooze ends. */
export async function snooze(snooze: Snooze): Promise<void> {
  await noticeClock();
  await change(() => writeSnoozes([snooze]));
}

/** Turns the pauses on again. */
export async function wake(): Promise<void> {
  await noticeClock();
  const now = Date.now();
  const lasting = (await readSnoozes()).filter((each) => isSnoozing(each, now));
  await change(() => writeSnoozes(lasting.map((each) => ({ ...each, until: now, told: true }))));
}
