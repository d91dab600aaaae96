import { redispatchEvent } from '../../components/in-page/redispatch-event.ts';
import { inTime } from '../../platform/in-time.ts';
import { ask } from '../ask.ts';
import type { Standing } from '../veil/standing.ts';
import { tellingKinds } from '../veil/telling-kinds.ts';
import { quietPage } from './beneath.ts';
import { contest } from './contest.ts';
import { neutralIcon } from './neutral-icon.ts';
import { neutralTitle } from './neutral-title.ts';

/**
 * Keeps the page beneath the pause quiet and hidden until the veil goes. Gives a function that shows it
 * again, which rejects when no background is left that could. `redraw` draws the pause anew.
 */
export function quietBeneath(standing: Standing, redraw: () => void): () => Promise<unknown> {
  const { dialog, host, root } = standing.veil;
  dialog.style.visibility = 'visible';
  const quiet = new AbortController();
  const again = contest(() => leaveBehind(standing));
  if (!standing.prepared) leaveWhenUnseen(standing, quiet.signal);
  quietPage(standing, quiet.signal, again, redraw);
  neutralTitle(quiet.signal, again);
  neutralIcon(quiet.signal, again);
  standing.quiet = quiet;
  const telling = new Set(tellingKinds.split(' '));
  telling.delete('focus');
  standing.hear = (event) => {
    if (!telling.has(event.type)) redispatchEvent(host, root, event);
    else if (event.isTrusted) event.stopImmediatePropagation();
  };
  const hidden = inTime(Promise.resolve(standing.painted).then(() => ask('hidePage', true))).then(
    () => true,
    () => false,
  );
  const showAgain = async () => {
    const needed = await hidden;
    await inTime(ask('hidePage', false)).catch((error: unknown) => {
      if (needed) throw error;
    });
  };
  // A page that can't be shown again is loaded afresh, so that nobody is left before a blank one.
  quiet.signal.addEventListener('abort', () => showAgain().catch(() => location.reload()));
  // The tab is unmuted for the next page in it.
  const heard = () => void ask('hidePage', false).catch(() => undefined);
  // Firefox sends no message any more once a page is hidden (tests/e2e/sound.test.ts).
  const leaving = import.meta.env.FIREFOX ? 'beforeunload' : 'pagehide';
  addEventListener(leaving, heard, { signal: quiet.signal });
  return showAgain;
}

/** Leaves a page that keeps the pause from being seen, whatever its way, as soon as it isn't on the screen. */
function leaveWhenUnseen(standing: Standing, over: AbortSignal): void {
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => !isIntersecting)) leaveBehind(standing);
  });
  seen.observe(standing.veil.dialog);
  over.addEventListener('abort', () => seen.disconnect());
}

/**
 * Leaves a page that fights the pause: reloaded, it meets hold, which lets none of its scripts run. A page that
 * fights although it was caught as it loaded would do so again, so that one is left by going back.
 */
function leaveBehind(standing: Standing): void {
  const { arrival, back, url } = standing;
  document.replaceChildren();
  standing.stepsAside = arrival !== 'load';
  if (arrival === 'load') back();
  else if (new URL(url).origin !== location.origin) location.assign(url);
  else {
    if (location.href !== url) history.pushState(null, '', url);
    location.reload();
  }
}
