import { onAlarm } from '../platform/background/alarm.ts';
import { invite } from './invite.ts';
import { noticeClock } from './notice-clock.ts';
import { refresh } from './refresh.ts';

/** Brings everything in line when a time has come: what was put off begins, what was for a while ends, a week is told of. */
export function onTimeCome(): void {
  onAlarm(
    () => void Promise.allSettled([refresh(), invite()]),
    () => void noticeClock(true),
  );
}
