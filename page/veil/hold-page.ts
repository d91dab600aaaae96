import { glance } from '../../core/guard/glance.ts';
import type { Guard } from '../../core/guard/guard.ts';
import type { Prepared } from '../../core/pause/prepared.ts';
import { preparedFor } from '../../core/pause/prepared-for.ts';
import { hereAndNow } from '../../platform/clock.ts';
import { readAhead } from '../../platform/guard-watch.ts';
import { inTime } from '../../platform/in-time.ts';
import { ask } from '../ask.ts';
import { goBack } from '../go-back.ts';
import { nothing, shared } from '../shared-state.ts';
import { afterFirstPaint } from './after-first-paint.ts';
import { arrive } from './arrival.ts';
import { openPlainly, wasOpenedPlainly } from './plain-way-through.ts';
import { offerPlainWays } from './plain-ways.ts';
import type { Road } from './standing.ts';
import { speakHtml, stopPage } from './stop-page.ts';
import { raiseVeil } from './veil.ts';

/** How long the background waits to be asked for a pause that isn’t painted, milliseconds. */
const patience = 500;

/** Runs before anything of a listed profile's page: stops it, and stands before it. */
export function holdPage(): void {
  if (wasOpenedPlainly()) lookPlainly();
  else stopAndStand();
}

function stopAndStand(): void {
  // The storage is asked before the page is stopped, because its answer takes time.
  const ahead = inTime(Promise.try(readAhead));
  const prepared = ahead.then((found) => found.prepared, nothing);
  const person = ahead.then(({ guard }) => personOf(guard), nothing);
  const painted = inTime(untilRead(prepared, person), patience).catch(nothing);
  stopPage();
  try {
    const [entry] = performance.getEntriesByType('navigation');
    const returning = entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
    stand({
      url: location.href,
      arrival: returning ? 'return' : 'load',
      open: (plainly) => (plainly ? openPlainly() : location.reload()),
      back: goBack,
      person,
      prepared,
      painted,
      ask: async (type, ...sent) => {
        await painted;
        return ask(type, ...sent);
      },
    });
    // A document that was stopped has no language of its own: what it says is Ebb's.
    document.documentElement.lang = chrome.i18n.getMessage('pause_language');
    // From the back/forward cache the old pause would return, so the page is loaded afresh.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  } catch {
    openPlainly();
  }
}

/**
 * Firefox injects hold late where a redirect leads (tests/e2e/direct-visit.test.ts): the sentinel stands there
 * already, and one pause is enough.
 */
function stand(road: Road): void {
  if (shared.standing) {
    Object.assign(shared.standing, road);
    return;
  }
  speakHtml();
  arrive(road, offerPlainWays);
}

/**
 * Pretends that a pause stands here until the page is left: the background may not know of the choice yet,
 * and the sentinel would raise another pause.
 */
function lookPlainly(): void {
  const veil = raiseVeil();
  veil.host.remove();
  const { href: url } = location;
  shared.standing = {
    url,
    arrival: 'load',
    veil,
    hear: nothing,
    open: nothing,
    back: nothing,
    person: url,
  };
  addEventListener('pagehide', () => {
    shared.standing = undefined;
  });
}

/** Waits for the pause that was prepared to be on the screen, if there is one for this time. */
async function untilRead(
  prepared: Promise<Prepared | undefined>,
  person: Promise<string | undefined>,
): Promise<void> {
  const [found, id] = await Promise.all([prepared, person]);
  if (id && preparedFor(found, id, hereAndNow())) await afterFirstPaint();
}

function personOf(guard: Guard | undefined): string | undefined {
  return guard && glance(guard, location.href, Date.now()).person;
}
