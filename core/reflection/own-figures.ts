import { addDays, type LocalDay, localDay } from '../calendar/local-day.ts';
import { eachOnce, isPause } from '../moments/count.ts';
import type { Moment } from '../moments/moment.ts';

/** Weeks since the beginning before anything is set against the first week. */
const fewestWeeks = 5;
/** Weeks that are taken together as now. */
const recentWeeks = 4;
/** Fewer than this say nothing about a share. */
const fewest = 8;

/** What the published study reports, in percent (evidence.md): 280 people, six weeks. */
export const studyFigures = { turnedBack: 36, attempts: 37, openings: 57 } as const;

/** The study's three figures about the person themselves; null where it is too early to say. */
export interface OwnFigures {
  /** Share of pauses that ended with *not now*, 0–100 percent. */
  turnedBack: number | null;
  /** How many fewer pauses a week there are now than in the first week, percent; negative when more. */
  attempts: number | null;
  /** How many fewer looks a week there are now than in the first week, percent; negative when more. */
  openings: number | null;
}

/** What the figures are taken from. */
export interface FiguresSource {
  /** How many pauses there were in the time looked at. */
  pauses: number;
  /** How many of them ended with *not now*. */
  turnedBack: number;
  /** The local day the first week begins with. */
  began: LocalDay;
  /** The local day it is. */
  today: LocalDay;
  /** The pauses of at least the first week and of the four weeks before today. */
  moments: readonly Moment[];
}

/** The days now is taken from, beginning with this one and ending the day before today. */
export function recentStart(today: LocalDay): LocalDay {
  return addDays(today, -7 * recentWeeks);
}

/**
 * The study's three figures about the person. The first week is the seven days from `began` on; now
 * is a week of the 28 days before today, quiet ones counted.
 */
export function ownFigures(source: FiguresSource): OwnFigures {
  const { pauses, turnedBack, began, today, moments } = source;
  const once = eachOnce(moments);
  const within = (from: LocalDay, to: LocalDay) =>
    once.filter((moment) => {
      const day = localDay(moment);
      return isPause(moment) && day >= from && day < to;
    });
  const early = within(began, addDays(began, 7));
  const recent = within(recentStart(today), today);
  const tooEarly = addDays(began, 7 * fewestWeeks) > today;
  return {
    turnedBack: pauses < fewest ? null : Math.round((100 * turnedBack) / pauses),
    attempts: tooEarly ? null : fewer(early.length, recent.length),
    openings: tooEarly ? null : fewer(looks(early), looks(recent)),
  };
}

function looks(pauses: readonly Moment[]): number {
  return pauses.filter(({ choice }) => choice === 'went-on').length;
}

function fewer(early: number, recent: number): number | null {
  return early < fewest ? null : Math.round(100 * (1 - recent / recentWeeks / early));
}
