import { i18n } from '#i18n';
import type { Patterns } from '../../core/reflection/patterns.ts';
import type { Wave } from '../../core/reflection/waves.ts';
import { Waves } from '../charts/Waves.tsx';
import { digits } from '../ui/digits.ts';
import { Pattern } from './Pattern.tsx';
import { stretch, waveName, yearOf } from './wave-words.ts';

interface WavesPatternProps {
  found: Pick<Patterns, 'pauses' | 'waves' | 'hemisphere'>;
}

/** The overture: a sentence on the fullest stretch, if one is, and all pauses over weeks or months. */
export function WavesPattern({ found }: WavesPatternProps) {
  const { unit, waves } = found.waves;
  const fullest = fullestOf(waves);
  return (
    <Pattern title={i18n.t('patterns.waves.title')}>
      {fullest && (
        <p class="overture">
          {i18n.t(`patterns.waves.fullest.${unit}`, [waveName(unit, fullest)])}
        </p>
      )}
      <p class="quiet" role="status">
        {i18n.t('patterns.total', found.pauses, [digits(found.pauses)])}
      </p>
      <Waves
        name={i18n.t('patterns.waves.title')}
        caption={i18n.t(`patterns.waves.${unit}`)}
        unit={i18n.t(unit === 'week' ? 'patterns.waves.ofWeek' : 'patterns.waves.ofMonth')}
        stretches={waves.map((wave) => stretch(unit, wave))}
        year={yearOf(waves, found.hemisphere)}
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
