import { area, curveMonotoneX, line } from 'd3-shape';
import { CalmLine } from '../ui/CalmLine.tsx';
import type { WeekInBrief } from './popup-state.ts';
import './WeekSoFar.css';

const width = 312;
const height = 56;
const floor = 42;
const day = width / 7;
/** However few pauses there were, the highest day of a quiet week stays low. */
const leastMost = 4;

/** A point of the crest: how far across, in days, and how many pauses. */
type Point = readonly [across: number, pauses: number];

/** The week as one small wave: its height is the day's pauses, a ring beneath says that a look followed. */
export function WeekSoFar({ sentence, perDay }: WeekInBrief) {
  const most = Math.max(leastMost, ...perDay.map(({ pauses }) => pauses));
  return (
    <div class="week-so-far">
      <p>{sentence}</p>
      {perDay.some(({ pauses }) => pauses > 0) ? (
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Wave perDay={perDay} most={most} />
          {perDay.map(({ wentOn }, index) => {
            const across = (index + 0.5) * day;
            return wentOn > 0 ? (
              <circle class="week-so-far-look" key={across} cx={across} cy={50} r={3} />
            ) : null;
          })}
        </svg>
      ) : (
        <CalmLine />
      )}
    </div>
  );
}

/** The water and its crest, calm at both ends and over the days to come. */
function Wave({ perDay, most }: Pick<WeekInBrief, 'perDay'> & { most: number }) {
  const points: Point[] = [
    [0, 0],
    ...perDay.map(({ pauses }, index): Point => [index + 0.5, pauses]),
    [perDay.length, 0],
  ];
  const across = ([days]: Point) => days * day;
  const up = ([, pauses]: Point) => floor - (pauses / most) * (floor - 6);
  const water = area<Point>().x(across).y1(up).y0(floor).curve(curveMonotoneX);
  const crest = line<Point>().x(across).y(up).curve(curveMonotoneX);
  return (
    <>
      <path class="week-so-far-water" d={water(points) ?? ''} />
      <path class="week-so-far-crest" d={crest(points) ?? ''} />
    </>
  );
}
