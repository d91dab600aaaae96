import browser from 'webextension-polyfill';
import type { Registration } from '../../core/guard/registration.ts';
import { contentScript } from './content-script.ts';

/** A match pattern that no browser refuses. Where it is, it isn't for a pattern that scripts are. */
const plain = 'https://ebb.invalid/*';

/**
 * Which of a script's match patterns the browser takes: it refuses a script with a single one that it doesn't, and
 * says in words of its own which that is. So the script is tried with all of them, then with halves. Rejects where
 * the browser takes no script at all.
 */
export async function acceptedPatterns(script: Registration): Promise<string[]> {
  await tryScript(script, [plain]);
  return accepted(script, script.matches);
}

async function accepted(script: Registration, matches: string[]): Promise<string[]> {
  try {
    await tryScript(script, matches);
    return matches;
  } catch {
    if (matches.length === 1) return [];
    const half = Math.ceil(matches.length / 2);
    const first = await accepted(script, matches.slice(0, half));
    return [...first, ...(await accepted(script, matches.slice(half)))];
  }
}

/** Registers it under another id, for an instant. One that can't be taken away goes with what isn't wanted any more. */
async function tryScript(script: Registration, matches: string[]): Promise<void> {
  const id = `trial ${crypto.randomUUID()}`;
  const trial = { ...contentScript({ ...script, id, matches }), persistAcrossSessions: false };
  await browser.scripting.registerContentScripts([trial]);
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
}
