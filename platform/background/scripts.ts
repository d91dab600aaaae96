import browser, { type Scripting } from 'webextension-polyfill';
import type { Registration } from '../../core/guard/registration.ts';

/**
 * Makes what is registered equal to what should be: reads, compares, applies the difference. Never
 * two at a time (a second registration of the same id rejects): the background's refresh sees to that.
 */
export async function reconcileScripts(wanted: Registration[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const before = new Map(registered.map((script) => [script.id, script]));
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = registered.map(({ id }) => id).filter((id) => !ids.has(id));
  const added = wanted.filter(({ id }) => !before.has(id));
  const changed = wanted.filter((registration) =>
    differs(registration, before.get(registration.id)),
  );
  if (changed.length) await browser.scripting.updateContentScripts(changed.map(contentScript));
  if (added.length) await browser.scripting.registerContentScripts(added.map(contentScript));
  // Old ones go last, so that no page loads unguarded when one replaces another.
  if (gone.length)
    await browser.scripting.unregisterContentScripts({ ids: gone }).catch(() => renew(wanted));
}

/** Takes away all there are, by no ids: a browser may know an odd one by another, and never find it. */
async function renew(wanted: Registration[]): Promise<void> {
  await browser.scripting.unregisterContentScripts();
  if (wanted.length) await browser.scripting.registerContentScripts(wanted.map(contentScript));
}

/** Takes away whatever is registered. By no ids: a browser may know an odd one by another name. */
export async function unregisterScripts(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
}

function contentScript({ id, files, matches }: Registration) {
  return {
    id,
    js: files,
    matches,
    runAt: 'document_start' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}

function differs(wanted: Registration, before?: Scripting.RegisteredContentScript): boolean {
  if (!before) return false;
  const same = (a: string[], b: string[] = []) => [...a].sort().join() === [...b].sort().join();
  return !(same(wanted.files, before.js) && same(wanted.matches, before.matches));
}
