import { i18n } from '#i18n';
import type { RhythmCell } from '../../core/reflection/rhythm.ts';
import { NightSky } from '../charts/NightSky.tsx';
import { hourName, isoWeekdayName } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** With fewer pauses than this an hour may be chance. */
const fewest = 12;

interface RhythmPatternProps {
  rows: readonly RhythmCell[][];
  /** How many pauses it stands on. */
  pauses: number;
}

/** Pauses by hour and weekday. */
export function RhythmPattern({ rows, pauses }: RhythmPatternProps) {
  return (
    <Pattern title={i18n.t('patterns.rhythm.title')}>
      {pauses < fewest && <p class="quiet">{i18n.t('patterns.rhythm.early')}</p>}
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
