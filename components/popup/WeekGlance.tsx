import { area, curveMonotoneX, line } from 'd3-shape';
import { CalmLine } from '../ui/CalmLine.tsx';
import type { WeekAtAGlance } from './popup-state.ts';
import './WeekGlance.css';

const width = 312;
const height = 56;
const floor = 44;
/** However few pauses there were, the highest day of a quiet week stays low. */
const leastMost = 4;

/** The week as one small wave: its height is the day's pauses, a ring beneath says that a look followed. */
export function WeekGlance({ sentence, perDay }: WeekAtAGlance) {
  if (perDay.every(({ turnedBack, wentOn }) => turnedBack + wentOn === 0)) {
    return (
      <div class="week-glance">
        <p>{sentence}</p>
        <CalmLine />
      </div>
    );
  }
  const totals = perDay.map(({ turnedBack, wentOn }) => turnedBack + wentOn);
  const most = Math.max(leastMost, ...totals);
  const across = (index: number) => 6 + (index * (width - 12)) / Math.max(1, perDay.length - 1);
  const up = (total: number) => floor - (total / most) * (floor - 6);
  const crest = line<number>((_, i) => across(i), up).curve(curveMonotoneX);
  const water = area<number>((_, i) => across(i), floor, up).curve(curveMonotoneX);
  return (
    <div class="week-glance">
      <p>{sentence}</p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path class="week-glance-water" d={water(totals) ?? ''} />
        <path class="week-glance-crest" d={crest(totals) ?? ''} />
        {perDay.map(({ wentOn }, day) =>
          wentOn > 0 ? (
            <circle class="week-glance-look" key={across(day)} cx={across(day)} cy={50} r={3} />
          ) : null,
        )}
      </svg>
    </div>
  );
}
