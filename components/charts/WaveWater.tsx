import { area, curveMonotoneX, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import type { WaveStretch } from './wave-stretch.ts';

interface WaveWaterProps {
  /** At least two. */
  stretches: readonly WaveStretch[];
  across: (index: number) => number;
  up: (count: number) => number;
  /** Where the water is, px. */
  water: number;
}

/** How far the waves go on into the mist at both ends, px. */
const mist = 16;

/** The course of the stretches that are over: a wave above the water, its paler reflection beneath. */
export function WaveWater({ stretches, across, up, water }: WaveWaterProps) {
  const id = useId();
  const last = stretches.length - 1;
  const forward = across(last) > across(0) ? mist : -mist;
  const [from, to] = [across(0) - forward, across(last) + forward];
  const places = (y: (s: WaveStretch) => number) => {
    const between = stretches.map((s, index): Place => [across(index), y(s)]);
    const [start, end] = [between[0]?.[1] ?? water, between[last]?.[1] ?? water];
    return [[from, start], ...between, [to, end]] satisfies Place[];
  };
  const above = places((s) => water - up(s.turnedBack));
  const below = places((s) => water + up(s.wentOn));
  const fill = area<Place>(
    ([x]) => x,
    water,
    ([, y]) => y,
  ).curve(curveMonotoneX);
  const crest = line<Place>().curve(curveMonotoneX);
  const edge = mist / Math.abs(to - from);
  return (
    <>
      <defs>
        <linearGradient id={`${id}-mist`} gradientUnits="userSpaceOnUse" x1={from} x2={to}>
          <stop offset="0" stop-color="white" stop-opacity="0" />
          <stop offset={edge} stop-color="white" />
          <stop offset={1 - edge} stop-color="white" />
          <stop offset="1" stop-color="white" stop-opacity="0" />
        </linearGradient>
        <mask id={id}>
          <rect width="100%" height="100%" fill={`url(#${id}-mist)`} />
        </mask>
      </defs>
      <g mask={`url(#${id})`}>
        <path class="waves-back-fill" d={fill(above) ?? ''} />
        <path class="waves-back" d={crest(above) ?? ''} />
        <path class="waves-on-fill" d={fill(below) ?? ''} />
        <path class="waves-on" d={crest(below) ?? ''} />
      </g>
    </>
  );
}

/** Across and down, px. */
type Place = [number, number];
