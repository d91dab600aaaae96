import type { Arrival } from '../core/moments/moment.ts';
import type { Guard } from '../core/pause/guard.ts';
import { arrive, leaveStanding, type Whose } from './arrival.ts';
import { onLinkClick } from './clicks.ts';
import { goBack } from './go-back.ts';
import { onGuardChange, readGuard } from './guard-watch.ts';
import { onNavigation } from './navigations.ts';
import { raiseVeil } from './veil.ts';
import { whose } from './whose.ts';

/** How long a page that was opened stays open here, should the background not hear of it: a minute. */
const grace = 60_000;

/** Watches a page of a guarded site, from its first instant to its last. Lets everything be on an error. */
export function watchPage(): void {
  let guard: Guard | undefined;

  /** Whose page it would be, if it should pause. An orphan (its extension is gone) sees nobody. */
  const listed = (url: string) => (guard && chrome.runtime?.id ? whose(guard, url) : undefined);

  const stand = (url: string, arrival: Arrival, they: Whose, open?: () => void) => {
    const inPage = !open;
    arrive({
      url,
      arrival,
      back: inPage ? goBack : leaveStanding,
      whose: async () => they,
      open() {
        if (guard)
          guard.passes[they.person] = {
            person: they.person,
            until: Date.now() + grace,
            visit: true,
          };
        leaveStanding();
        open?.();
      },
    });
  };

  /** A URL this document shows now, or will in a moment. */
  const look = (url: string, arrival: Arrival) => {
    const they = listed(url);
    const standing = globalThis.standing;
    if (they && !standing) stand(url, arrival, they);
    // The site moved on by itself, or *not now* has gone back: nothing to stand before any more.
    else if (standing && !they && standing.url !== url) leaveStanding();
  };

  onLinkClick((link) => {
    const they = listed(link.href);
    if (they) stand(link.href, 'click', they, () => link.click());
    return Boolean(they);
  });
  onNavigation((url, returning) => look(url, returning ? 'return' : 'in-page'));

  // Hold has the usual spellings. Until the guard is read, any other is covered, so that none is seen.
  const unusual = document.readyState === 'loading' && /[A-Z%]/.test(location.pathname);
  const cover = unusual ? raiseVeil() : undefined;
  const begin = (read: Guard | undefined) => {
    guard = read;
    cover?.lower();
    look(location.href, unusual ? 'load' : 'open');
  };
  onGuardChange(begin);
  readGuard().then(begin, () => cover?.lower());
}
