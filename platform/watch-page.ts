import type { Arrival } from '../core/moments/moment.ts';
import { type Glance, glance } from '../core/pause/glance.ts';
import type { Guard } from '../core/pause/guard.ts';
import type { Pass } from '../core/pause/pass.ts';
import { arrive, leaveStanding } from './arrival.ts';
import { ask } from './ask.ts';
import { onLinkClick } from './clicks.ts';
import { openGate } from './gate.ts';
import { goBack } from './go-back.ts';
import { onGuardChange, readGuard } from './guard-watch.ts';
import { onCache, onStep } from './navigations.ts';
import { raiseVeil, type Veil } from './veil.ts';

const nothing = () => undefined;

/** Watches a page of a guarded site, from its first instant to its last. Lets everything be on an error. */
export function watchPage(): void {
  let guard: Guard | undefined;
  let cover: Veil | undefined;
  /** The pass this document was opened with. Its end is met by a card, not by the pause. */
  let opened: Pass | undefined;

  // An orphan, whose extension was updated or removed, knows nobody.
  const at = (url: string): Glance =>
    guard && chrome.runtime?.id ? glance(guard, url, Date.now()) : {};

  const stand = (url: string, arrival: Arrival, link?: HTMLElement) => {
    const { person, pauses } = at(url);
    if (!person || !pauses || opened?.person === person) return false;
    arrive({
      url,
      arrival,
      back: link ? leaveStanding : goBack,
      person,
      open() {
        // The background may not have heard yet: until it has, this document knows.
        opened = { person, until: 0, visit: true };
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
      if (!stays && !opened?.visit) opened = undefined;
      if (!globalThis.standing) stand(url, arrival);
      return;
    }
    if (globalThis.standing?.url !== url) leaveStanding();
    if (!pass || pass.until === opened?.until) return;
    opened = pass;
    ask('beside', null).catch(nothing);
    // Chromium shows its picture of a cached page before the page can cover itself; it keeps none
    // of a page that listens for this.
    addEventListener('unload', nothing);
  };

  const begin = (arrival: Arrival) => (found: Guard | undefined) => {
    guard = found;
    cover?.host.remove();
    cover = undefined;
    look(arrival, arrival === 'open');
  };
  const read = (arrival: Arrival) => readGuard().catch(nothing).then(begin(arrival));

  openGate();
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
