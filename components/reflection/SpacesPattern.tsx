import { i18n } from '#i18n';
import type { Space } from '../../core/reflection/spaces.ts';
import { Course } from '../charts/Course.tsx';
import { monthName, shortMonth } from './calendar-words.ts';
import { Pattern } from './Pattern.tsx';

/** The usual space between looks, month by month. */
export function SpacesPattern({ spaces }: { spaces: readonly Space[] }) {
  const title = i18n.t('patterns.spaces.title');
  return (
    <Pattern title={title}>
      <Course
        name={title}
        caption={i18n.t('patterns.spaces.caption')}
        head={[i18n.t('patterns.spaces.month'), i18n.t('patterns.spaces.space')]}
        points={spaces.map(({ month, days }) => ({
          name: monthName(month),
          label: shortMonth(month),
          value: days,
          words: duration(days),
        }))}
      />
    </Pattern>
  );
}

/** A time in its natural unit: `40 minutes`, `5 hours`, `3 days`. */
function duration(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  if (minutes < 60) return i18n.t('patterns.spaces.minutes', minutes);
  const hours = Math.round(days * 24);
  if (hours < 48) return i18n.t('patterns.spaces.hours', hours);
  return i18n.t('patterns.spaces.days', Math.round(days));
}
