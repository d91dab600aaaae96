import { i18n } from '#i18n';
import type { Surface } from '../../core/recognise/template/recognition.ts';
import type { Place } from '../../core/reflection/places.ts';
import { Lengths } from '../charts/Lengths.tsx';
import { digits } from '../ui/digits.ts';
import type { Names } from './names.ts';
import { Pattern } from './Pattern.tsx';

interface PlacesPatternProps {
  sites: readonly Place<string>[];
  surfaces: readonly Place<Surface>[];
  names: Names;
}

/** Where pauses were: on which sites, and before which side of a person. */
export function PlacesPattern({ sites, surfaces, names }: PlacesPatternProps) {
  const words = (count: number) => i18n.t('charts.pauses', count, [digits(count)]);
  return (
    <Pattern title={i18n.t('patterns.places.title')}>
      <div class="places">
        <div>
          <h3>{i18n.t('patterns.places.sites')}</h3>
          <Lengths
            name={i18n.t('patterns.places.sites')}
            lengths={sites.map(({ key, count }) => ({
              name: names.site(key),
              count,
              words: words(count),
            }))}
          />
        </div>
        <div>
          <h3>{i18n.t('patterns.places.surfaces')}</h3>
          <Lengths
            name={i18n.t('patterns.places.surfaces')}
            lengths={surfaces.map(({ key, count }) => ({
              name: i18n.t(`patterns.surface.${key}`),
              count,
              words: words(count),
            }))}
          />
        </div>
      </div>
    </Pattern>
  );
}
