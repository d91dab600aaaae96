import { i18n } from '#i18n';
import type { Wave, Waves as WavesOf } from '../../core/reflection/waves.ts';
import { fewestForLine, Waves } from '../charts/Waves.tsx';
import type { WaveStretch } from '../charts/wave-stretch.ts';
import { dayRange, monthName, shortDay, shortMonth } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

/** Pauses over weeks or months. */
export function WavesPattern({ waves: { unit, waves } }: { waves: WavesOf }) {
  return (
    <Pattern title={i18n.t('patterns.waves.title')}>
      {waves.filter(({ running }) => !running).length < fewestForLine && (
        <p class="quiet">{i18n.t('patterns.waves.early')}</p>
      )}
      <Waves
        name={i18n.t('patterns.waves.title')}
        caption={i18n.t(`patterns.waves.${unit}`)}
        unit={i18n.t(unit === 'week' ? 'patterns.waves.ofWeek' : 'patterns.waves.ofMonth')}
        stretches={waves.map((wave) => stretch(unit, wave))}
      />
    </Pattern>
  );
}

/** A wave as the chart takes it. */
export function stretch(unit: WavesOf['unit'], wave: Wave): WaveStretch {
  const { first, last, running, turnedBack, wentOn, left } = wave;
  const name = unit === 'week' ? dayRange(first, last) : monthName(first);
  return {
    name: running ? i18n.t('patterns.waves.running', [name]) : name,
    label: unit === 'week' ? shortDay(first) : shortMonth(first),
    turnedBack,
    wentOn,
    left,
    running,
  };
}
