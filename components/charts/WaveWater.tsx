import { area, curveMonotoneX, line } from 'd3-shape';
import type { WaveStretch } from './wave-stretch.ts';

interface WaveWaterProps {
  stretches: readonly WaveStretch[];
  across: (index: number) => number;
  up: (count: number) => number;
  /** Where the water is, px. */
  water: number;
}

/** The course of the stretches that are over: a wave above the water, its paler reflection beneath. */
export function WaveWater({ stretches, across, up, water }: WaveWaterProps) {
  const above = (s: WaveStretch) => water - up(s.turnedBack);
  const below = (s: WaveStretch) => water + up(s.wentOn);
  const x = (_: WaveStretch, index: number) => across(index);
  const fill = (y: (s: WaveStretch) => number) =>
    area<WaveStretch>(x, water, y).curve(curveMonotoneX)(stretches) ?? '';
  const crest = (y: (s: WaveStretch) => number) =>
    line<WaveStretch>(x, y).curve(curveMonotoneX)(stretches) ?? '';
  return (
    <>
      <path class="waves-back-fill" d={fill(above)} />
      <path class="waves-back" d={crest(above)} />
      <path class="waves-on-fill" d={fill(below)} />
      <path class="waves-on" d={crest(below)} />
    </>
  );
}
