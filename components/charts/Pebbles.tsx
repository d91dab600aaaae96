import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { isRightToLeft } from './use-walk.ts';
import './Pebbles.css';

/** How a look felt. */
type Weight = 'lighter' | 'same' | 'heavier';

/** One look. */
interface PebbleMark {
  /** What tells it apart. */
  id: string;
  /** When it was, for the spoken value. */
  name: string;
  /** How it felt afterwards. */
  after: Weight;
  /** How it felt the next morning; null when not said. */
  echo: Weight | null;
}

/** Looks with something in common. */
export interface PebbleShore {
  /** What they have in common. */
  name: string;
  /** The looks, earliest first. */
  pebbles: readonly PebbleMark[];
}

interface PebblesProps {
  /** What it shows. */
  name: string;
  /** What one sees. */
  caption: string;
  /** Head of the table's first column. */
  heading: string;
  /** Rows of looks. */
  shores: readonly PebbleShore[];
}

const rowHeight = 80;
const gap = 26;
const lane: Record<Weight, number> = { lighter: 32, same: 48, heavier: 64 };

/**
 * Looks as pebbles on a shore: a light one floats as a ring above the line, one that changed nothing
 * lies on it, a heavy one has sunk beneath. A thread leads to where it was the next morning.
 */
export function Pebbles({ name, caption, heading, shores }: PebblesProps) {
  return (
    <ChartFigure caption={caption} marks={<Marks />} table={table(heading, shores)}>
      {shores.map((shore) => (
        <Shore key={shore.name} shore={shore} name={`${name}, ${shore.name}`} />
      ))}
    </ChartFigure>
  );
}

function Shore({ shore, name }: { shore: PebbleShore; name: string }) {
  return (
    <Drawing
      name={name}
      class="shore"
      height={rowHeight}
      count={(width) => Math.min(room(width), shore.pebbles.length)}
    >
      {({ width, point }) => {
        // What doesn't fit is in the table; the latest are drawn.
        const drawn = shore.pebbles.slice(-room(width));
        const across = (index: number) => {
          const x = 14 + gap * index;
          return isRightToLeft() ? width - x : x;
        };
        return (
          <>
            <text class="shore-name" x={isRightToLeft() ? width : 0} y={13}>
              {shore.name}
            </text>
            <path class="shore-line" d={`M0 ${lane.same}H${width}`} />
            {drawn.map((pebble, index) => (
              <g key={pebble.id} {...point(index)} transform={`translate(${across(index)} 0)`}>
                <title>{spoken(pebble)}</title>
                <rect class="point-room" x={-12} y={20} width={24} height={56} rx={10} />
                {pebble.echo && pebble.echo !== pebble.after && <Echo pebble={pebble} />}
                <Pebble weight={pebble.after} y={lane[pebble.after]} />
              </g>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}

/** How many pebbles lie beside each other. */
function room(width: number): number {
  return Math.max(1, Math.floor((width - 20) / gap));
}

/** A pebble, told apart by weight and place. */
function Pebble({ weight, x = 0, y }: { weight: Weight; x?: number; y: number }) {
  const size = { lighter: [6, 5], same: [7, 3], heavier: [8, 6.5] }[weight];
  return <ellipse class={`pebble pebble-${weight}`} cx={x} cy={y} rx={size[0]} ry={size[1]} />;
}

/** The thread to the next morning. */
function Echo({ pebble: { after, echo } }: { pebble: PebbleMark }) {
  const to = lane[echo ?? after];
  const later = isRightToLeft() ? -10 : 10;
  return (
    <g class="pebble-echo">
      <path d={`M0 ${lane[after]}Q${later} ${(lane[after] + to) / 2} ${later} ${to}`} />
      <circle cx={later} cy={to} r={1.8} />
    </g>
  );
}

function Marks() {
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

function spoken({ name, after, echo }: PebbleMark): string {
  const values = [
    i18n.t(`charts.${after}`),
    ...(echo ? [i18n.t('charts.echoValue', [i18n.t(`charts.${echo}`)])] : []),
  ];
  return i18n.t('charts.dayValue', [name, values.join(', ')]);
}

function table(heading: string, shores: readonly PebbleShore[]) {
  const weights: readonly Weight[] = ['lighter', 'same', 'heavier'];
  return {
    head: [heading, ...weights.map((weight) => i18n.t(`charts.${weight}`))],
    rows: shores.map(({ name, pebbles }) => [
      name,
      ...weights.map((weight) => String(pebbles.filter(({ after }) => after === weight).length)),
    ]),
  };
}
