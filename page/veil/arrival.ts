import { hereAndNow } from '../../platform/clock.ts';
import { ask, newId } from '../ask.ts';
import { nothing, onWindow, sharedGlobals } from '../shared-globals.ts';
import { offerPlainWays } from './plain-ways.ts';
import type { Playable, Road, Standing } from './standing.ts';
import { raiseVeil } from './veil.ts';

/** Pauses what plays, and notes that it did. Anything else is let be. */
export function hush(target: Playable | null, standing: Pick<Standing, 'playing'>): void {
  if (target?.paused !== false) return;
  standing.playing.push(target);
  target.pause?.();
}

/** Raises the veil, and asks the background for the pause as soon as someone looks at the tab. */
export function arrive(road: Road): void {
  const standing: Standing = {
    ...road,
    veil: raiseVeil(),
    playing: [],
    // In the veil keys, wheel and touch do what they do by themselves; a click has to arrive there.
    hear(event) {
      hush(event.target, standing);
      if (event.isTrusted && !/play|^click/.test(event.type)) event.stopImmediatePropagation();
    },
  };
  sharedGlobals.standing = standing;
  for (const media of document.querySelectorAll('video,audio')) hush(media, standing);
  const begin = () => {
    const record = { moment: newId(), revision: 1, ...hereAndNow(), arrival: road.arrival };
    standing.record = record;
    standing.answer = (road.ask ?? ask)('arrive', { record, url: road.url, held: !!road.ask });
    // Prepared now: an extension that is removed beneath its veil has no words any more.
    const plain = offerPlainWays(standing, record);
    standing.answer.catch(plain);
    // The words may take this many milliseconds before the veil itself offers the two ways.
    setTimeout(plain, 1500);
  };
  if (document.hidden) onWindow('visibilitychange', begin, { once: true });
  else begin();
}

/** Takes the veil away, if there is one. */
export function leaveStanding(): void {
  const { standing } = sharedGlobals;
  if (!standing) return;
  standing.veil.host.remove();
  standing.quiet?.abort();
  for (const media of standing.playing) media.play?.().catch(nothing);
  sharedGlobals.standing = undefined;
}
