import { logError } from '../platform/error-log.ts';
import { inTime } from '../platform/in-time.ts';

/** How long one step may take, milliseconds: a page that is stuck answers nothing. */
const patience = 10_000;

/** Takes steps in order, each by its name; notes one that fails or takes too long, and goes on. Gives whether all were done. */
export async function takeSteps(steps: Record<string, () => unknown>): Promise<boolean> {
  let done = true;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await inTime(Promise.try(step), patience);
    } catch (error) {
      logError(name, error);
      done = false;
    }
  }
  return done;
}
