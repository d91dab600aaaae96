import { logError } from '../platform/error-log.ts';

/** Takes steps in order, each by its name; one that fails is noted, and stops none. Gives whether all were done. */
export async function takeSteps(steps: Record<string, () => unknown>): Promise<boolean> {
  let done = true;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (error) {
      logError(name, error);
      done = false;
    }
  }
  return done;
}
