import { passOn } from '../../components/pause/pass-on.ts';
import type { Standing } from '../../platform/arrival.ts';
import { ask } from '../../platform/ask.ts';
import { quietPage } from '../../platform/beneath.ts';
import { inTime } from '../../platform/in-time.ts';
import { neutralTitle } from '../../platform/neutral-title.ts';

/**
 * Keeps what is beneath the pause quiet and unseen until the veil goes. Gives what shows it again,
 * which rejects when there is nobody any more who could. `redraw` makes anew what was drawn.
 */
export function quietBeneath(standing: Standing, redraw: () => void): () => Promise<unknown> {
  const { host, root } = standing.veil;
  const quiet = new AbortController();
  quietPage(standing.veil, quiet.signal, redraw);
  neutralTitle(quiet.signal);
  standing.quiet = quiet;
  standing.hear = (event) => passOn(host, root, event);
  const covered = inTime(ask('cover', true)).then(
    () => true,
    () => false,
  );
  const uncover = async () => (await covered) && inTime(ask('cover', false));
  // Nobody is left before a page that can't be shown again: it is asked for afresh.
  quiet.signal.addEventListener('abort', () => uncover().catch(() => location.reload()));
  return uncover;
}
