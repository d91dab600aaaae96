import type { Moment } from '../moments/moment.ts';

// What the choice of words knows of time. A pause is prepared ahead for as long as none of this changes
// (core/pause/pause-boundaries.ts), so whatever depends on the hour, or on how long ago something was, is asked here.

const minute = 60_000;
const hour = 60 * minute;

/** The local hours a night has, from the first up to but without the last. */
const night = { from: 23, until: 5 };
/** The local hours in which words for late nights are likelier. */
const evening = { from: 21, until: night.until };
/** The local hour at which a new day begins for someone who is awake. */
export const dawn = 4;

/** Local hours at which the words may come to be others; a date changes at the first. */
export const boundaryHours: readonly number[] = [0, dawn, night.until, evening.from, night.from];

const reopenedWithin = 10 * minute;
const saidLasts = 3 * hour;
const lookLasts = 12 * hour;

/** Whether a local hour belongs to the night. */
export function isNight(localHour: number): boolean {
  return localHour >= night.from || localHour < night.until;
}

/** Whether a local hour belongs to the evening or to the night after it. */
export function isEvening(localHour: number): boolean {
  return localHour >= evening.from || localHour < evening.until;
}

/** Whether a page that a moment was about counts as opened again at a time (milliseconds UTC). */
export function isReopened({ at }: Moment, now: number): boolean {
  return now - at <= reopenedWithin;
}

/** Whether what was said in a moment still counts at a time (milliseconds UTC). */
export function stillSaid({ at }: Moment, now: number): boolean {
  return now - at < saidLasts;
}

/** From when on looks may be counted again after the latest, whoever it was at, milliseconds UTC. */
export function countedFrom(moments: readonly Moment[]): number {
  const looks = moments.filter(({ choice }) => choice === 'went-on');
  return looks.reduce((latest, { at }) => Math.max(latest, at + lookLasts), 0);
}

/** When an earlier moment stops counting for a pause before someone, milliseconds UTC. */
export function fadings(moment: Moment, about: string) {
  const { at, person, feeling, intention, occasion } = moment;
  return [
    ...(person === about ? [at + reopenedWithin + 1] : []),
    ...(feeling || intention || occasion ? [at + saidLasts] : []),
  ];
}
