import { useId } from 'preact/hooks';
import type { WaveYear } from './wave-year.ts';

interface WaveLightProps {
  /** How long it was light, first place first. */
  light: WaveYear['light'];
  across: (at: number) => number;
  /** How wide the drawing is, px. */
  width: number;
  /** Where the water is, px. */
  water: number;
}

/** How far from the edges the light is whole, px. */
const edge = 40;

/** The light of the year above the water: warm where days are long, cool where they are short. */
export function WaveLight({ light, across, width, water }: WaveLightProps) {
  const id = useId();
  const [first, last] = [light[0], light.at(-1)];
  if (!first || !last) return null;
  const [from, to] = across(first.at) < across(last.at) ? [0, width] : [width, 0];
  const whole = (x: number) => Math.max(0, Math.min(1, x / edge, (width - x) / edge));
  const stops = [
    { share: first.share, x: from },
    ...light.map(({ at, share }) => ({ share, x: across(at) })),
    { share: last.share, x: to },
  ];
  return (
    <>
      <defs>
        <linearGradient id={`${id}-year`} gradientUnits="userSpaceOnUse" x1={from} x2={to}>
          {stops.map(({ share, x }) => (
            <stop
              key={x}
              class={share > 0.5 ? 'waves-long' : 'waves-short'}
              offset={(x - from) / (to - from)}
              style={{ '--light': (Math.abs(2 * share - 1) * whole(x)).toFixed(2) }}
            />
          ))}
        </linearGradient>
        <linearGradient id={`${id}-sky`} x2="0" y2="1">
          <stop offset="0" stop-color="white" stop-opacity="0" />
          <stop offset="0.8" stop-color="white" />
        </linearGradient>
        <mask id={`${id}-mist`}>
          <rect width={width} height={water} fill={`url(#${id}-sky)`} />
        </mask>
      </defs>
      <rect
        class="waves-sky"
        width={width}
        height={water}
        fill={`url(#${id}-year)`}
        mask={`url(#${id}-mist)`}
      />
    </>
  );
}
