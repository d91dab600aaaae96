import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { lane, Pebble, PebbleEcho } from './Pebble.tsx';
import { PebbleMarks } from './PebbleMarks.tsx';
import { type PebbleShore, pebbleTable, spokenPebble } from './pebble-shore.ts';
import { isRightToLeft } from './use-walk.ts';
import './Pebbles.css';

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

/**
 * Looks as pebbles on a shore: a light one floats as a ring above the line, one that changed nothing
 * lies on it, a heavy one has sunk beneath. A thread leads to where it was the next morning.
 */
export function Pebbles({ name, caption, heading, shores }: PebblesProps) {
  return (
    <ChartFigure caption={caption} marks={<PebbleMarks />} table={pebbleTable(heading, shores)}>
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
      count={(width) => Math.min(fitting(width), shore.pebbles.length)}
    >
      {({ width, point }) => {
        // What doesn't fit is in the table; the latest are drawn.
        const drawn = shore.pebbles.slice(-fitting(width));
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
                <title>{spokenPebble(pebble)}</title>
                <rect class="point-target" x={-12} y={20} width={24} height={56} rx={10} />
                {pebble.echo && pebble.echo !== pebble.after && <PebbleEcho pebble={pebble} />}
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
function fitting(width: number): number {
  return Math.max(1, Math.floor((width - 20) / gap));
}
