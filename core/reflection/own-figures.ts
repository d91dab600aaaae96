import type { Moment } from '../moments/moment.ts';
import { dayNumber, type LocalDay, localDayNumber } from './local-day.ts';

/** Weeks since the first pause before anything is set against the first week. */
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

/**
 * The study's three figures for these pauses. The first week is the seven days from the first pause
 * on; now is a week of the last 28 days before today, quiet ones counted.
 * @param pauses in order of time, from the very first on
 * @param today the local day it is
 */
export function ownFigures(pauses: readonly Moment[], today: LocalDay): OwnFigures {
  const [first] = pauses;
  if (!first) return { turnedBack: null, attempts: null, openings: null };
  const start = localDayNumber(first);
  const end = dayNumber(today);
  const early = pauses.filter((pause) => localDayNumber(pause) < start + 7);
  const recent = pauses.filter((pause) => {
    const day = localDayNumber(pause);
    return day >= end - 7 * recentWeeks && day < end;
  });
  const tooEarly = end - start < 7 * fewestWeeks;
  const back = pauses.filter(({ choice }) => choice === 'turned-back').length;
  return {
    turnedBack: pauses.length < fewest ? null : Math.round((100 * back) / pauses.length),
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
