import { redispatchEvent } from '../../components/in-page/redispatch-event.ts';
import { ask } from '../ask.ts';
import { inTime } from '../in-time.ts';
import type { Standing } from '../veil/standing.ts';
import { quietPage } from './beneath.ts';
import { contest } from './contest.ts';
import { neutralIcon } from './neutral-icon.ts';
import { neutralTitle } from './neutral-title.ts';

/**
 * Keeps what is beneath the pause quiet and unseen until the veil goes. Gives what shows it again,
 * which rejects when there is nobody any more who could. `redraw` makes anew what was drawn.
 */
export function quietBeneath(standing: Standing, redraw: () => void): () => Promise<unknown> {
  const { dialog, host, root } = standing.veil;
  dialog.style.visibility = 'visible';
  const quiet = new AbortController();
  const again = contest(() => leaveBehind(standing));
  quietPage(standing, quiet.signal, again, redraw);
  neutralTitle(quiet.signal, again);
  neutralIcon(quiet.signal, again);
  standing.quiet = quiet;
  standing.hear = (event) => event.type === 'play' || redispatchEvent(host, root, event);
  const hidden = inTime(Promise.resolve(standing.painted).then(() => ask('cover', true))).then(
    () => true,
    () => false,
  );
  const showAgain = async () => {
    const needed = await hidden;
    await inTime(ask('cover', false)).catch((error: unknown) => {
      if (needed) throw error;
    });
  };
  // Nobody is left before a page that can't be shown again: it is asked for afresh.
  quiet.signal.addEventListener('abort', () => showAgain().catch(() => location.reload()));
  // Another page in this tab may be heard.
  const heard = () => void ask('cover', false).catch(() => undefined);
  // Firefox sends no message any more once a page is hidden (tests/e2e/sound.test.ts).
  const leaving = import.meta.env.FIREFOX ? 'beforeunload' : 'pagehide';
  addEventListener(leaving, heard, { signal: quiet.signal });
  return showAgain;
}

/**
 * Leaves a page that fights what stands over it: where hold stands, nothing of it lives that could. One
 * that fights although it was met as it loaded would do so again.
 */
function leaveBehind({ arrival, back, url }: Standing): void {
  document.replaceChildren();
  if (arrival === 'load') back();
  else if (new URL(url).origin !== location.origin) location.assign(url);
  else {
    if (location.href !== url) history.pushState(null, '', url);
    location.reload();
  }
}
