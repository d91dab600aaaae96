import type { CalledOff } from '../../components/pause/use-called-off.ts';
import { glance } from '../../core/guard/glance.ts';
import { onGuardChange } from '../../platform/guard-watch.ts';

/** Hears when there is nothing to pause for any more at an address, and why; null when there is again. */
export function onCalledOff(url: string, hear: (why: CalledOff | null) => void): void {
  onGuardChange((guard) => {
    const now = Date.now();
    const { person, pass, pauses } = glance(guard, url, now);
    if (pauses) hear(null);
    else if (person === undefined) hear('unlisted');
    else hear(pass && pass.until > now ? 'pass' : 'snooze');
  });
}
