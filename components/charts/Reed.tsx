import type { ReedDay } from './reed-day.ts';
import { isRightToLeft } from './use-walk.ts';

/** Where the water is, px from the top. */
export const water = 144;

interface ReedProps {
  day: ReedDay;
  /** How tall a count stands, px. */
  up: (count: number) => number;
}

/** A day: its reeds and pebbles at the water's edge, and its name. */
export function Reed({ day, up }: ReedProps) {
  return (
    <>
      {day.turnedBack > 0 && <BentReed height={up(day.turnedBack)} count={day.turnedBack} />}
      {day.wentOn > 0 && <UprightReed height={up(day.wentOn)} count={day.wentOn} />}
      {day.left > 0 && <Pebbles count={day.left} />}
      <text class={day.toCome ? 'reeds-to-come' : 'reeds-day'} y={water + 34}>
        {day.label}
      </text>
    </>
  );
}

/** Turned back: bends over towards where it came from, with a full head. */
function BentReed({ height: tall, count }: { height: number; count: number }) {
  const back = isRightToLeft() ? 1 : -1;
  const foot = back * 4;
  const tip = { x: foot + back * 12, y: water - tall + 6 };
  const bend = `M${foot} ${water}C${foot} ${water - tall * 0.55} ${foot} ${water - tall} ${tip.x} ${tip.y}`;
  return (
    <g class="reed reed-back">
      <path d={bend} />
      <ellipse
        rx={3.2}
        ry={8}
        transform={`translate(${tip.x} ${tip.y + 4}) rotate(${-back * 152})`}
      />
      <text x={tip.x + back * -4} y={tip.y - 14}>
        {count}
      </text>
    </g>
  );
}

/** Went on: stands upright, with an open head. */
function UprightReed({ height: tall, count }: { height: number; count: number }) {
  const foot = isRightToLeft() ? -8 : 8;
  return (
    <g class="reed reed-on">
      <path d={`M${foot} ${water}V${water - tall + 8}`} />
      <ellipse cx={foot} cy={water - tall + 2} rx={3.5} ry={8} />
      <text x={foot} y={water - tall - 12}>
        {count}
      </text>
    </g>
  );
}

/** Nothing chosen: a pebble in the water, with its number when there are several. */
function Pebbles({ count }: { count: number }) {
  return (
    <g class="reed reed-left">
      <ellipse cx={0} cy={water + 10} rx={5} ry={3} />
      {count > 1 && (
        <text x={isRightToLeft() ? -14 : 14} y={water + 15}>
          {count}
        </text>
      )}
    </g>
  );
}
