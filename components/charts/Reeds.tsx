import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { Reed, water } from './Reed.tsx';
import { ReedMarks } from './ReedMarks.tsx';
import { ReedNotes } from './ReedNotes.tsx';
import { type ReedDay, reedTable, spokenDay } from './reed-day.ts';
import { scale } from './scale.ts';
import { isRightToLeft } from './use-walk.ts';
import './Reeds.css';

interface ReedsProps {
  /** What one sees. */
  caption: string;
  /** The days, first one first. */
  days: readonly ReedDay[];
}

const height = 200;
const top = 28;
/** A day with few pauses stays a short reed, however few the others had. */
const leastMost = 3;

/**
 * Days as reeds at the water's edge: one bent over with a full head for those turned back, one
 * upright with an open head for those that went on, a pebble at the foot where nothing was chosen.
 */
export function Reeds({ caption, days }: ReedsProps) {
  const most = Math.max(leastMost, ...days.flatMap((day) => [day.turnedBack, day.wentOn]));
  const up = scale([0, most], [0, water - top]);
  const tallest = up(Math.max(...days.flatMap((day) => [day.turnedBack, day.wentOn])));
  // Where all reeds are short, nothing is above them.
  const above = Math.round(water - top - tallest);
  return (
    <ChartFigure caption={caption} marks={<ReedMarks days={days} />} table={reedTable(days)}>
      <Drawing
        name={i18n.t('charts.reeds')}
        class="reeds"
        height={height - above}
        count={days.length}
      >
        {({ width, point }) => {
          const dayWidth = width / days.length;
          const middle = (index: number) => dayWidth * (placeOf(index, days.length) + 0.5);
          return (
            <g transform={`translate(0 ${-above})`}>
              <path class="reeds-water" d={ripple(width, water, 96)} />
              <path class="reeds-deeper" d={ripple(width, water + 9, 128)} />
              {days.map((day, index) => (
                <g key={day.name} {...point(index)} transform={`translate(${middle(index)} 0)`}>
                  <title>{spokenDay(day)}</title>
                  <rect
                    class="point-target"
                    x={-dayWidth / 2 + 2}
                    y={above + 2}
                    width={dayWidth - 4}
                    height={height - above - 4}
                    rx={10}
                  />
                  <Reed day={day} up={up} />
                </g>
              ))}
              <ReedNotes
                days={days}
                middle={middle}
                dayWidth={dayWidth}
                width={width}
                y={water + 41}
              />
            </g>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}

/** The place of a day from the left, so that a page read from the right has its first day there. */
function placeOf(index: number, count: number): number {
  return isRightToLeft() ? count - 1 - index : index;
}

/** A line of low waves across the drawing, each about so long. */
function ripple(width: number, y: number, length: number): string {
  const count = 2 * Math.max(2, Math.round(width / length / 2));
  const step = width / count;
  const wave = (_: unknown, index: number) =>
    `q${step / 2} ${index % 2 === 0 ? 3.5 : -3.5} ${step} 0`;
  return `M0 ${y}${Array.from({ length: count }, wave).join('')}`;
}
