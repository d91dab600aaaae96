import { type Glance, glance } from '../../core/guard/glance.ts';
import type { Guard } from '../../core/guard/guard.ts';
import type { Pass } from '../../core/guard/pass.ts';
import type { Arrival } from '../../core/moments/moment.ts';
import { onGuardChange, readGuard } from '../../platform/guard-watch.ts';
import { ask } from '../ask.ts';
import { goBack } from '../go-back.ts';
import { ownDocument } from '../own-document.ts';
import { nothing, onWindow, shared } from '../shared-state.ts';
import { arrive, leaveStanding } from '../veil/arrival.ts';
import { captureInput } from '../veil/input-capture.ts';
import { raiseVeil, type Veil } from '../veil/veil.ts';
import { allowNothing } from './allow-nothing.ts';
import { onLinkClick } from './clicks.ts';
import { onCache, onStep } from './navigations.ts';
import { isOdd, leadWordlessly } from './wordless.ts';

/** Watches a page of a guarded site from its first instant to its last. On an error it changes nothing. */
export function watchPage(): void {
  if (shared.watched) return;
  shared.watched = true;
  let guard: Guard | undefined;
  // Null, not undefined, where it is taken away: that is shorter.
  let provisionalVeil: Veil | null | undefined;
  /** The pass this document was opened with. Its end is met by a card, not by the pause. */
  let opened: Omit<Pass, 'from'> | null | undefined;
  /** Whether this document may ask for nothing any more, and so is of use to nobody once there is no pause. */
  let spent = false;

  const at = (url: string): Glance => (guard ? glance(guard, url, Date.now()) : {});

  /** Id of who there is a pause for at a URL, if there is. */
  const pausedFor = (url: string) => {
    const { person, pauses } = at(url);
    // An orphan, whose extension was updated or removed, lets everything be. Asked only here: in
    // Chromium `runtime` takes 10 kB of memory in every page that reads it (tests/bench/page-cost.ts).
    if (pauses && opened?.person !== person && chrome.runtime?.id) return person;
  };

  const stand = (url: string, arrival: Arrival, open: () => void, back = goBack) => {
    const person = pausedFor(url);
    if (!person) return false;
    const road = {
      url,
      arrival,
      back,
      person,
      open() {
        // The background may not know yet. Until it does, this document remembers.
        opened = { person, until: 0, visit: true };
        leaveStanding();
        open();
      },
    };
    arrive(road, leadWordlessly);
    return true;
  };

  /** A page that has stepped to theirs is loaded instead, for hold, and asks for nothing in the meantime. */
  const loadInstead = (url: string, arrival: Arrival) => {
    if (provisionalVeil || !pausedFor(url)) return;
    veilWhen(true);
    location.reload();
    // It may ask whether to leave it, and they stay; or its server is slow.
    setTimeout(() => {
      stop();
      unveil();
      stand(url, arrival, () => location.reload());
    }, 1000);
    spent = true;
    ownDocument('activeViewTransition')?.skipTransition();
    allowNothing();
  };

  /** The document shows another URL, or the same one under another guard. */
  const look = (arrival: Arrival) => {
    const { href: url } = location;
    const { person, pass, pauses } = at(url);
    if (person !== opened?.person) opened = null;
    if (pauses) {
      if (arrival !== 'open' && !opened?.visit) opened = null;
      if (shared.standing) return;
      if (arrival === 'open' || arrival === 'load' || isOdd(url)) stand(url, arrival, nothing);
      else loadInstead(url, arrival);
      return;
    }
    if (spent) location.reload();
    // Nothing that a page does takes a pause away; going back does.
    if (arrival === 'return' && shared.standing?.url !== url) leaveStanding();
    // Browsers show their picture of a cached page before the page can cover itself; on the desktop they
    // keep none of a page that listens for this.
    if (person) onWindow('unload', nothing);
    if (!pass || pass.until === opened?.until) return;
    opened = pass;
    ask('beside').catch(nothing);
  };

  const veilWhen = (unsure: unknown) => {
    if (unsure && !shared.standing) provisionalVeil = raiseVeil();
  };
  const unveil = () => {
    provisionalVeil?.host.remove();
    provisionalVeil = null;
  };

  const begin = (arrival: Arrival) => (found: Guard | undefined) => {
    guard = found;
    unveil();
    look(arrival);
  };
  const read = (arrival: Arrival) => readGuard().catch(nothing).then(begin(arrival));

  captureInput();
  onLinkClick((link) => stand(link.href, 'click', () => link.click(), leaveStanding));
  onStep(look);
  onCache(
    // The cache keeps a picture of a listed page. Veiled, it shows nothing before the guard has decided.
    () => veilWhen(at(location.href).person),
    () => read('return'),
  );
  // Under a provisional veil the guard is being read already, by a caller that knows how the page was reached.
  onGuardChange((found) => provisionalVeil || begin('open')(found));
  const loading = document.readyState === 'loading';
  // Any spelling that hold doesn't match is veiled until the guard is read, so that none is seen.
  veilWhen(loading && isOdd(location.href));
  read(loading ? 'load' : 'open');
}
