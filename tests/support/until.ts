import { scheduler } from 'node:timers/promises';
import { patience, within } from './within.ts';

/** Hears of each answer that `until` gives, where someone counts them. */
export const answers = { count: (): void => undefined };

/**
 * Asks again and again until there is an answer, and gives it. While a page is being left, asking may
 * fail; that counts as no answer yet. Rejects, saying what was waited for, when patience ends.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer | undefined | false>,
): Promise<Answer> {
  const start = performance.now();
  let trouble: unknown;
  while (performance.now() - start < patience) {
    try {
      const answer = await within(what, ask());
      if (answer !== undefined && answer !== false) {
        answers.count();
        return answer;
      }
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await scheduler.wait(20);
  }
  throw new Error(`waited in vain: ${what}`, { cause: trouble });
}
