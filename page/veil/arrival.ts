import type { Arrival } from '../../core/moments/moment.ts';
import type { Prepared } from '../../core/pause/prepared.ts';
import type { ArrivalReport } from '../../core/pause/report.ts';
import { ask, newId } from '../ask.ts';
import { nothing, onWindow, world } from '../world.ts';
import { offerPlainWays } from './plain-ways.ts';
import { raiseVeil, type Veil } from './veil.ts';

/** What differs between the roads that lead to a listed page. */
export interface Road {
  /** The URL arrived at, or about to be. */
  url: string;
  /** How they came. */
  arrival: Arrival;
  /** Shows the page, once that was chosen; `plainly` when the background doesn't know of it. */
  open(plainly: boolean): void;
  /** Goes back to where they were. */
  back(): void;
  /** Id of the person whose page it is, as the guard says; undefined when even that can't be told. */
  person: string | Promise<string | undefined>;
  /** Only where hold stands, which has the pause’s script with it: what was prepared, if anything was. */
  prepared?: Promise<Prepared | undefined>;
  /** Only where hold stands: comes once that is on screen. Nobody is asked before, for it would take time. */
  painted?: Promise<unknown>;
  /** Only where hold stands: asks the background in time. */
  held?: typeof ask;
}

/** What may play, if it is a video or audio; it may be of another frame, whose classes aren't ours. */
type Playable = EventTarget & Partial<Pick<HTMLMediaElement, 'paused' | 'pause' | 'play'>>;

/** Someone standing before a listed page, veil up. */
export interface Standing extends Road {
  /** The sheet over the page. */
  veil: Veil;
  /** When and how they came, once someone looked. */
  report?: Omit<ArrivalReport, 'url' | 'held'>;
  /** The background's answer, once it was asked; rejects when there is none. */
  answer?: Promise<unknown>;
  /** What played beneath and was paused: it plays on when the veil goes. */
  playing: Playable[];
  /** Takes an event from the page beneath. */
  hear(event: Event): void;
  /** Ends what keeps the page beneath quiet. */
  quiet?: AbortController;
  /** Whether the pause's script is here already; it may be brought twice. */
  scripted?: boolean;
  /** Whether the two ways are on screen already, from the pause or plainly. */
  drawn?: boolean;
}

declare global {
  /** The standing of this page; see world.ts. */
  var standing: Standing | undefined;
}

/** Pauses what plays, and notes that it did. Anything else is let be. */
export function hush(target: Playable | null, { playing }: Pick<Standing, 'playing'>): void {
  if (target?.paused !== false) return;
  playing.push(target);
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
      if (event.isTrusted && !/play|click/.test(event.type)) event.stopImmediatePropagation();
    },
  };
  world.standing = standing;
  for (const media of document.querySelectorAll('video,audio')) hush(media, standing);
  const begin = () => {
    const now = new Date();
    const report = {
      moment: newId(),
      at: +now,
      offset: -now.getTimezoneOffset(),
      arrival: road.arrival,
    };
    standing.report = report;
    standing.answer = (road.held ?? ask)('arrive', { ...report, url: road.url, held: !!road.held });
    // Prepared now: an extension that is removed beneath its veil has no words any more.
    const plain = offerPlainWays(standing, report);
    standing.answer.catch(plain);
    // The words may take this many milliseconds before the veil itself offers the two ways.
    setTimeout(plain, 1500);
  };
  if (document.hidden) onWindow('visibilitychange', begin, { once: true });
  else begin();
}

/** Takes the veil away, if there is one. */
export function leaveStanding(): void {
  const { standing } = world;
  if (!standing) return;
  standing.veil.host.remove();
  standing.quiet?.abort();
  for (const media of standing.playing) media.play?.().catch(nothing);
  world.standing = undefined;
}
