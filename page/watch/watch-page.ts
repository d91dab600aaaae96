import { type Glance, glance } from '../../core/guard/glance.ts';
import type { Guard } from '../../core/guard/guard.ts';
import type { Pass } from '../../core/guard/pass.ts';
import type { Arrival } from '../../core/moments/moment.ts';
import { onGuardChange, readGuard } from '../../platform/guard-watch.ts';
import { ask } from '../ask.ts';
import { goBack } from '../go-back.ts';
import { nothing, onWindow, sharedGlobals } from '../shared-globals.ts';
import { arrive, leaveStanding } from '../veil/arrival.ts';
import { captureInput } from '../veil/input-capture.ts';
import { raiseVeil, type Veil } from '../veil/veil.ts';
import { onLinkClick } from './clicks.ts';
import { onCache, onStep } from './navigations.ts';

declare global {
  /** Whether the sentinel is here already; it is also brought to pages that were open before. */
  var watched: true | undefined;
}

/** Watches a page of a guarded site from its first instant to its last. On an error it changes nothing. */
export function watchPage(): void {
  if (sharedGlobals.watched) return;
  sharedGlobals.watched = true;
  let guard: Guard | undefined;
  // Null, not undefined, where it is taken away: that is shorter.
  let provisionalVeil: Veil | null | undefined;
  /** The pass this document was opened with. Its end is met by a card, not by the pause. */
  let opened: Omit<Pass, 'from'> | null | undefined;

  const at = (url: string): Glance => (guard ? glance(guard, url, Date.now()) : {});

  const stand = (url: string, arrival: Arrival, link?: HTMLElement) => {
    const { person, pauses } = at(url);
    if (!person || !pauses || opened?.person === person) return false;
    // An orphan, whose extension was updated or removed, lets everything be. Asked only here: in
    // Chromium `runtime` takes 10 kB of memory in every page that reads it (tests/bench/page-cost.ts).
    if (!chrome.runtime?.id) return false;
    arrive({
      url,
      arrival,
      back: link ? leaveStanding : goBack,
      person,
      open() {
        // The background may not know yet. Until it does, this document remembers.
        opened = { person, until: 0, visit: true };
        leaveStanding();
        link?.click();
      },
    });
    return true;
  };

  /** The document shows another URL, or the same one under another guard. */
  const look = (arrival: Arrival, stays: boolean) => {
    const url = document.URL;
    const { person, pass, pauses } = at(url);
    if (person !== opened?.person) opened = null;
    if (pauses) {
      if (!stays && !opened?.visit) opened = null;
      if (!sharedGlobals.standing) stand(url, arrival);
      return;
    }
    // A guard that changes takes no pause away (page/pause/called-off.ts); a step to another page does.
    if (!stays && sharedGlobals.standing?.url !== url) leaveStanding();
    // Browsers show their picture of a cached page before the page can cover itself; on the desktop they
    // keep none of a page that listens for this.
    if (person) onWindow('unload', nothing);
    if (!pass || pass.until === opened?.until) return;
    opened = pass;
    ask('beside').catch(nothing);
  };

  const veilWhen = (unsure: unknown) => {
    if (unsure && !sharedGlobals.standing) provisionalVeil = raiseVeil();
  };

  const begin = (arrival: Arrival) => (found: Guard | undefined) => {
    guard = found;
    provisionalVeil?.host.remove();
    provisionalVeil = null;
    look(arrival, arrival === 'open');
  };
  const read = (arrival: Arrival) => readGuard().catch(nothing).then(begin(arrival));

  captureInput();
  onLinkClick((link) => stand(link.href, 'click', link));
  onStep((returning) => look(returning ? 'return' : 'in-page', false));
  onCache(
    // The cache keeps a picture of a listed page. Veiled, it shows nothing before the guard has decided.
    () => veilWhen(at(document.URL).person),
    () => read('return'),
  );
  // Under a provisional veil the guard is being read already, by a caller that knows how the page was reached.
  onGuardChange((found) => provisionalVeil || begin('open')(found));
  const loading = document.readyState === 'loading';
  // Hold matches the usual spellings. Any other is veiled until the guard is read, so that none is seen.
  veilWhen(loading && /^[^?]*[A-Z%]|#/.test(document.URL));
  read(loading ? 'load' : 'open');
}
