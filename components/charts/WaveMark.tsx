interface WaveMarkProps {
  side: 'back' | 'on';
  count: number;
  up: (count: number) => number;
  /** Where the water is, px. */
  water: number;
  /** Whether it stands by itself on a stem, with its number. */
  stem: boolean;
  /** Whether there is no room for a dot each: it then shows when walked. */
  crowded: boolean;
  /** Whether it is the furthest from the water: its number is written beside it. */
  furthest: boolean;
}

/** One side of a stretch: above the water those turned back, beneath it those that went on. */
export function WaveMark({ side, count, up, water, stem, crowded, furthest }: WaveMarkProps) {
  if (count === 0) return null;
  const y = side === 'back' ? water - up(count) : water + up(count);
  return (
    <g class={crowded && !stem && !furthest ? 'waves-hidden' : undefined}>
      {stem && <path class={`waves-${side}`} d={`M0 ${water}V${y}`} />}
      <circle class={`waves-dot-${side}`} cy={y} r={2.5} />
      {(stem || furthest) && <text y={side === 'back' ? y - 8 : y + 17}>{count}</text>}
    </g>
  );
}
