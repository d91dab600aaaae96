import browser, { type Scripting } from 'webextension-polyfill';
import { type Registration, withoutPatterns } from '../../core/guard/registration.ts';
import { readRefused, writeRefused } from '../refused.ts';
import { acceptedPatterns } from './accepted-patterns.ts';
import { contentScript } from './content-script.ts';

/** What is registered, by its id. */
type Registered = ReadonlyMap<string, Scripting.RegisteredContentScript>;

/**
 * Makes what is registered equal to what should be: reads, compares, applies the difference. A match pattern
 * that the browser refuses takes nothing with it: it is left out, and remembered. Never two at a time (a second
 * registration of the same id rejects): the background's refresh sees to that. Does what can be done, and rejects
 * at the end if something couldn't.
 */
export async function reconcileScripts(wanted: Registration[]): Promise<void> {
  const known = await readRefused();
  const tried = withoutPatterns(wanted, known);
  const before = await readRegistered();
  const changed = tried.filter((script) => differs(script, before.get(script.id)));
  const added = tried.filter(({ id }) => !before.has(id));
  const { scripting } = browser;
  const put = await Promise.allSettled([
    // Wrapped, for what a browser lacks throws at once.
    Promise.try(() => putAll(changed, before, (all) => scripting.updateContentScripts(all))),
    Promise.try(() => putAll(added, before, (all) => scripting.registerContentScripts(all))),
  ]);
  const refused = [
    ...known,
    ...put.flatMap((each) => (each.status === 'fulfilled' ? each.value : [])),
  ];
  const stay = withoutPatterns(wanted, refused);
  const ids = new Set(stay.map(({ id }) => id));
  // Old ones go last, so that no page loads unguarded when one replaces another.
  await removeScripts(
    [...before.keys()].filter((id) => !ids.has(id)),
    stay,
  );
  const all = new Set(wanted.flatMap(({ matches }) => matches));
  await writeRefused(refused.filter((pattern) => all.has(pattern)));
  for (const each of put) if (each.status === 'rejected') throw each.reason;
}

/** Where it can't be read what is registered, all of it goes and comes again. */
async function readRegistered(): Promise<Registered> {
  try {
    const registered = await browser.scripting.getRegisteredContentScripts();
    return new Map(registered.map((script) => [script.id, script]));
  } catch {
    await unregisterScripts();
    return new Map();
  }
}

/** Puts scripts there: in one call, or if that is refused each apart. Gives the match patterns that are refused. */
async function putAll(
  scripts: Registration[],
  before: Registered,
  put: (scripts: ReturnType<typeof contentScript>[]) => Promise<void>,
): Promise<string[]> {
  if (!scripts.length) return [];
  try {
    await put(scripts.map(contentScript));
    return [];
  } catch {
    return putApart(scripts, before);
  }
}

async function putApart(scripts: Registration[], before: Registered): Promise<string[]> {
  const refused: string[] = [];
  for (const script of scripts) {
    const matches = await acceptedPatterns(script);
    refused.push(...script.matches.filter((pattern) => !matches.includes(pattern)));
    const rest = { ...script, matches };
    const known = before.get(script.id);
    if (matches.length > 0 && (!known || differs(rest, known))) await putOne(rest);
  }
  return refused;
}

/** Changes a script, or puts it there anew where there is none, or where it can't be changed. */
async function putOne(script: Registration): Promise<void> {
  try {
    await browser.scripting.updateContentScripts([contentScript(script)]);
  } catch {
    const ids = [script.id];
    await browser.scripting.unregisterContentScripts({ ids }).catch(() => undefined);
    await browser.scripting.registerContentScripts([contentScript(script)]);
  }
}

/** Takes some away. All go, and those that `stay` come again, where a browser knows an odd id by another and can't find it. */
async function removeScripts(ids: string[], stay: Registration[]): Promise<void> {
  if (!ids.length) return;
  await browser.scripting.unregisterContentScripts({ ids }).catch(async () => {
    await unregisterScripts();
    await putAll(stay, new Map(), (all) => browser.scripting.registerContentScripts(all));
  });
}

/** Takes away whatever is registered. By no ids: a browser may know an odd one by another name. */
export async function unregisterScripts(): Promise<void> {
  await browser.scripting.unregisterContentScripts();
}

function differs(wanted: Registration, before?: Scripting.RegisteredContentScript): boolean {
  if (!before) return false;
  const same = (a: string[], b: string[] = []) => [...a].sort().join() === [...b].sort().join();
  return !(same(wanted.files, before.js) && same(wanted.matches, before.matches));
}
