import { type Hemisphere, hemisphereOf } from '../calendar/hemisphere.ts';
import type { LocalDay } from '../calendar/local-day.ts';
import type { Kind, Moment } from '../moments/moment.ts';
import type { Surface } from '../recognise/template/recognition.ts';
import { evidence, type PebbleRow } from './evidence.ts';
import { type Helped, helped } from './helped.ts';
import { type Place, places } from './places.ts';
import { type RhythmCell, rhythm } from './rhythm.ts';
import { type Selection, selectPauses } from './selection.ts';
import { type Space, spaces } from './spaces.ts';
import { type Waves, waves } from './waves.ts';

/** What the patterns page draws, of one selection. */
export interface Patterns {
  /** How many pauses it stands on. */
  pauses: number;
  /** How many of them ended with *not now*. */
  turnedBack: number;
  /** Over weeks or months. */
  waves: Waves;
  /** The half of the earth they were in; null where that isn't known. */
  hemisphere: Hemisphere | null;
  /** By weekday and hour, seven rows of 24. */
  rhythm: RhythmCell[][];
  /** How looks felt, by what was hoped for. */
  evidence: PebbleRow[];
  /** What was said of kinds of pause. */
  kinds: Helped<Kind>[];
  /** What was said of passages, by id. */
  passages: Helped<string>[];
  /** By id of the site. */
  sites: Place<string>[];
  /** By surface. */
  surfaces: Place<Surface>[];
  /** The space between looks. */
  spaces: Space[];
}

/**
 * Sorts moments into patterns.
 * @param today the local day it is
 * @param weekStart first day of the week, ISO: 1 Monday … 7 Sunday
 * @param zone the device's time zone
 */
export function patterns(
  moments: readonly Moment[],
  selection: Selection,
  today: LocalDay,
  weekStart: number,
  zone: string,
): Patterns {
  const pauses = selectPauses(moments, selection);
  const end = selection.to < today ? selection.to : today;
  return {
    pauses: pauses.length,
    turnedBack: pauses.filter(({ choice }) => choice === 'turned-back').length,
    waves: waves(pauses, end, weekStart),
    hemisphere: hemisphereOf(zone, pauses),
    rhythm: rhythm(pauses, weekStart),
    evidence: evidence(pauses),
    kinds: helped(pauses, ({ kind }) => kind),
    passages: helped(pauses, ({ passage }) => passage),
    sites: places(pauses, ({ site }) => site),
    surfaces: places(pauses, ({ surface }) => surface),
    spaces: spaces(pauses),
  };
}
