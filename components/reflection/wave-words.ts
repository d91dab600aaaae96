import { i18n } from '#i18n';
import type { Hemisphere } from '../../core/calendar/hemisphere.ts';
import type { Wave, Waves } from '../../core/reflection/waves.ts';
import { type MonthMark, yearInWaves } from '../../core/reflection/year-in-waves.ts';
import type { WaveStretch } from '../charts/wave-stretch.ts';
import type { WaveYear } from '../charts/wave-year.ts';
import {
  dayRange,
  monthAlone,
  monthName,
  shortDay,
  shortMonth,
  yearName,
} from './calendar-words.ts';

/** What a stretch is called: `16 – 22 November 2026`, or `November 2026`. */
export function waveName(unit: Waves['unit'], { first, last }: Wave): string {
  return unit === 'week' ? dayRange(first, last) : monthName(first);
}

/** A wave as the chart takes it. */
export function stretch(unit: Waves['unit'], wave: Wave): WaveStretch {
  const { first, running, turnedBack, wentOn, left } = wave;
  const name = waveName(unit, wave);
  return {
    name: running ? i18n.t('patterns.waves.running', [name]) : name,
    label: unit === 'week' ? shortDay(first) : shortMonth(first),
    turnedBack,
    wentOn,
    left,
    running,
  };
}

/** The year behind waves as the chart takes it; null where there is too little of one. */
export function yearOf(waves: readonly Wave[], hemisphere: Hemisphere | null): WaveYear | null {
  const year = yearInWaves(waves, hemisphere);
  if (year === null) return null;
  const named = ({ month, at }: MonthMark) => ({
    at,
    month: monthAlone(month),
    year: yearName(month),
  });
  return { seasons: year.seasons.map(named), years: year.years.map(named), light: year.light };
}
