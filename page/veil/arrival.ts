import type { PauseRecord } from '../../core/moments/pause-record.ts';
import { hereAndNow } from '../../platform/clock.ts';
import { ask, newId } from '../ask.ts';
import { ownDocument } from '../own-document.ts';
import { onWindow, shared } from '../shared-state.ts';
import type { Road, Standing } from './standing.ts';
import { raiseVeil } from './veil.ts';

/** Prepares what leads on when no words come, and gives what does so. */
type Otherwise = (standing: Standing, record: PauseRecord) => () => void;

/** Raises the veil, and asks the background for the pause as soon as someone looks at the tab. */
export function arrive(road: Road, otherwise: Otherwise): void {
  const standing: Standing = {
    ...road,
    veil: raiseVeil(),
    // In the veil keys, wheel and touch do what they do by themselves; a click has to arrive there.
    hear(event) {
      if (event.isTrusted && event.type !== 'click') event.stopImmediatePropagation();
    },
  };
  shared.standing = standing;
  const begin = () => {
    const record = { moment: newId(), revision: 1, ...hereAndNow(), arrival: road.arrival };
    standing.record = record;
    standing.answer = (road.ask ?? ask)('arrive', { record, url: road.url, held: !!road.ask });
    // Prepared now: an extension that is removed beneath its veil has no words any more.
    const leadOn = otherwise(standing, record);
    const wordless = () => standing.drawn || leadOn();
    standing.answer.catch(wordless);
    // The words may take this many milliseconds.
    setTimeout(wordless, 1500);
  };
  if (ownDocument('hidden')) onWindow('visibilitychange', begin, { once: true });
  else begin();
}

/** Takes the veil away, if there is one. */
export function leaveStanding(): void {
  const { standing } = shared;
  if (!standing) return;
  standing.veil.host.remove();
  standing.quiet?.abort();
  shared.standing = undefined;
}
