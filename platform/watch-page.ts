import type { Arrival } from '../core/moments/moment.ts';
import { type Glance, glance } from '../core/pause/glance.ts';
import type { Guard } from '../core/pause/guard.ts';
import type { Pass } from '../core/pause/pass.ts';
import { arrive, leaveStanding } from './arrival.ts';
import { ask } from './ask.ts';
import { onLinkClick } from './clicks.ts';
import { goBack } from './go-back.ts';
import { onGuardChange, readGuard } from './guard-watch.ts';
import { onCache, onStep } from './navigations.ts';
import { raiseVeil, type Veil } from './veil.ts';

/** How long a page that was opened stays open, should the background not hear of it: a minute. */
const grace = 60_000;

const nothing = () => undefined;

/** Watches a page of a guarded site, from its first instant to its last. Lets everything be on an error. */
export function watchPage(): void {
  let guard: Guard | undefined;
  let cover: Veil | undefined;
  /** The pass this document was opened with: its end is met by a card, not by the pause. */
  let opened: Pass | undefined;

  // An orphan, whose extension was updated or removed, knows nobody.
  const at = (url: string): Glance =>
    guard && chrome.runtime?.id ? glance(guard, url, Date.now()) : {};

  const stand = (url: string, arrival: Arrival, link?: HTMLElement) => {
    const { person, pauses } = at(url);
    if (!person || !pauses) return false;
    arrive({
      url,
      arrival,
      back: link ? leaveStanding : goBack,
      person: async () => person,
      open() {
        if (guard) guard.passes[person] ??= { person, until: Date.now() + grace, visit: true };
        leaveStanding();
        link?.click();
      },
    });
    return true;
  };

  /** The document shows another URL, or the same one under another guard. */
  const look = (arrival: Arrival, stays: boolean) => {
    const url = location.href;
    const { person, pass, pauses } = at(url);
    if (person !== opened?.person) opened = undefined;
    if (pauses) {
      if (!globalThis.standing && !(opened && (stays || opened.visit))) stand(url, arrival);
      return;
    }
    if (globalThis.standing?.url !== url) leaveStanding();
    if (!pass || opened) return;
    opened = pass;
    ask('beside', null).catch(nothing);
    // Chromium shows its picture of a cached page before the page can cover itself; it keeps none
    // of a page that listens for this.
    addEventListener('unload', nothing);
  };

  const begin = (arrival: Arrival) => (read: Guard | undefined) => {
    guard = read;
    cover?.host.remove();
    cover = undefined;
    look(arrival, arrival === 'open');
  };
  const read = (arrival: Arrival) => readGuard().then(begin(arrival), begin(arrival));

  onLinkClick((link) => stand(link.href, 'click', link));
  onStep((returning) => look(returning ? 'return' : 'in-page', false));
  onCache(
    // What is kept is a picture of a listed page: covered, it can't be seen before it is decided on.
    () => {
      if (at(location.href).person && !globalThis.standing) cover = raiseVeil();
    },
    () => read('return'),
  );
  onGuardChange(begin('open'));
  const loading = document.readyState === 'loading';
  // Hold has the usual spellings. Until the guard is read any other is covered, so that none is seen.
  if (loading && /[A-Z%]/.test(location.pathname) && !globalThis.standing) cover = raiseVeil();
  read(loading ? 'load' : 'open');
}
