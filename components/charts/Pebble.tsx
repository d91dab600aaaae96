import type { PebbleMark, Weight } from './pebble-shore.ts';
import { isRightToLeft } from './use-walk.ts';

/** How far down a pebble of each weight lies, px: above the line, on it, beneath. */
export const lane: Record<Weight, number> = { lighter: 32, same: 48, heavier: 64 };

/** A pebble, told apart by weight and place. */
export function Pebble({ weight, x = 0, y }: { weight: Weight; x?: number; y: number }) {
  const size = { lighter: [6, 5], same: [7, 3], heavier: [8, 6.5] }[weight];
  return <ellipse class={`pebble pebble-${weight}`} cx={x} cy={y} rx={size[0]} ry={size[1]} />;
}

/** The thread to the next morning. */
export function PebbleEcho({ pebble: { after, echo } }: { pebble: PebbleMark }) {
  const to = lane[echo ?? after];
  const later = isRightToLeft() ? -10 : 10;
  return (
    <g class="pebble-echo">
      <path d={`M0 ${lane[after]}Q${later} ${(lane[after] + to) / 2} ${later} ${to}`} />
      <circle cx={later} cy={to} r={1.8} />
    </g>
  );
}
