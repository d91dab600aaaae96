import { i18n } from '#i18n';
import type { RhythmCell } from '../../core/reflection/rhythm.ts';
import { NightSky } from '../charts/NightSky.tsx';
import { hourName, isoWeekdayName } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

interface RhythmPatternProps {
  rows: readonly RhythmCell[][];
}

/** Pauses by hour and weekday. */
export function RhythmPattern({ rows }: RhythmPatternProps) {
  return (
    <Pattern title={i18n.t('patterns.rhythm.title')}>
      <NightSky
        name={i18n.t('patterns.rhythm.title')}
        caption={i18n.t('patterns.rhythm.caption')}
        hours={hours.map(hourName)}
        rows={rows.map((cells) => ({
          label: isoWeekdayName(cells[0]?.weekday ?? 1, 'short'),
          name: isoWeekdayName(cells[0]?.weekday ?? 1),
          counts: cells.map(({ count }) => count),
        }))}
      />
    </Pattern>
  );
}
