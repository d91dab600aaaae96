import { i18n } from '#i18n';
import { Pebble } from './Pebble.tsx';

/** The marks in words. */
export function PebbleMarks() {
  return (
    <>
      {(['lighter', 'same', 'heavier'] as const).map((weight) => (
        <span key={weight}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            {weight === 'same' && <path class="shore-line" d="M0 9H18" />}
            <Pebble weight={weight} x={9} y={{ lighter: 6, same: 9, heavier: 11 }[weight]} />
          </svg>
          {i18n.t(`charts.${weight}`)}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <g class="pebble-echo">
            <path d="M4 3Q12 8 12 13" />
            <circle cx={12} cy={13} r={1.8} />
          </g>
        </svg>
        {i18n.t('charts.echo')}
      </span>
    </>
  );
}
