import { i18n } from '#i18n';
import type { ReedDay } from './reed-day.ts';

/** The marks in words, only those that are there. */
export function ReedMarks({ days }: { days: readonly ReedDay[] }) {
  const there = (key: 'turnedBack' | 'wentOn' | 'left') => days.some((day) => day[key] > 0);
  return (
    <>
      {there('turnedBack') && (
        <span>
          <svg class="reed reed-back" viewBox="0 0 16 18" aria-hidden="true">
            <path d="M12 18C12 10 11 4 5 4" />
            <ellipse rx={2.4} ry={5} transform="translate(4.5 6.5) rotate(28)" />
          </svg>
          {i18n.t('charts.turnedBack')}
        </span>
      )}
      {there('wentOn') && (
        <span>
          <svg class="reed reed-on" viewBox="0 0 16 18" aria-hidden="true">
            <path d="M8 18V11" />
            <ellipse cx={8} cy={6.5} rx={2.6} ry={5} />
          </svg>
          {i18n.t('charts.wentOn')}
        </span>
      )}
      {there('left') && (
        <span>
          <svg class="reed reed-left" viewBox="0 0 16 18" aria-hidden="true">
            <ellipse cx={8} cy={13} rx={4} ry={2.5} />
          </svg>
          {i18n.t('charts.left')}
        </span>
      )}
    </>
  );
}
