import { i18n } from '#i18n';
import type { Wave, Waves as WavesOf } from '../../core/reflection/waves.ts';
import { Waves } from '../charts/Waves.tsx';
import type { WaveStretch } from '../charts/wave-stretch.ts';
import { dayRange, monthName, shortDay, shortMonth } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

/** The overture: a sentence on the fullest stretch, if one is, and all pauses over weeks or months. */
export function WavesPattern({ waves: { unit, waves } }: { waves: WavesOf }) {
  const fullest = fullestOf(waves);
  return (
    <Pattern title={i18n.t('patterns.waves.title')}>
      {fullest && (
        <p class="overture">{i18n.t(`patterns.waves.fullest.${unit}`, [nameOf(unit, fullest)])}</p>
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

/** Fewer pauses than this make no stretch the fullest. */
const fewestForFullest = 5;

/** The one stretch with more pauses than any other; null when none stands out. */
function fullestOf(waves: readonly Wave[]): Wave | null {
  const sum = ({ turnedBack, wentOn, left }: Wave) => turnedBack + wentOn + left;
  const [most, second] = waves.toSorted((a, b) => sum(b) - sum(a));
  if (!most || !second || sum(most) < fewestForFullest) return null;
  return sum(most) > sum(second) ? most : null;
}

function nameOf(unit: WavesOf['unit'], { first, last }: Wave): string {
  return unit === 'week' ? dayRange(first, last) : monthName(first);
}

/** A wave as the chart takes it. */
export function stretch(unit: WavesOf['unit'], wave: Wave): WaveStretch {
  const { first, running, turnedBack, wentOn, left } = wave;
  const name = nameOf(unit, wave);
  return {
    name: running ? i18n.t('patterns.waves.running', [name]) : name,
    label: unit === 'week' ? shortDay(first) : shortMonth(first),
    turnedBack,
    wentOn,
    left,
    running,
  };
}
