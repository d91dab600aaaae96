import type { WaveStretch } from './wave-stretch.ts';
import { type WaveName, type WaveYear, yearNames } from './wave-year.ts';

interface WaveNamesProps {
  stretches: readonly WaveStretch[];
  /** The year behind them; null where there is too little of one. */
  year: WaveYear | null;
  across: (at: number) => number;
  /** How wide the drawing is, px. */
  width: number;
  /** Where the first line is, px. */
  y: number;
}

/** Height of a second line, px. */
export const lineHeight = 18;

/** When it was, beneath the waves: months and years, or some of the stretches where they are few. */
export function WaveNames({ stretches, year, across, width, y }: WaveNamesProps) {
  const names = year ? yearNames(year, across) : ofStretches(stretches, width);
  return (
    <>
      {names.map(({ at, lines }) => (
        <g key={at} class="waves-name" transform={`translate(${across(at)} 0)`}>
          {lines.map((line, index) => (
            <text key={line} y={y + index * lineHeight}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}

/** Names of as many stretches as there is room for, the last among them. */
function ofStretches(stretches: readonly WaveStretch[], width: number): WaveName[] {
  const step = Math.max(1, Math.ceil(stretches.length / Math.max(2, Math.floor(width / 88))));
  const last = stretches.length - 1;
  return stretches
    .map(({ label }, at) => ({ at, lines: [label] }))
    .filter(({ at }) => (last - at) % step === 0);
}
