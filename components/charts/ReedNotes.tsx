import type { ReedDay } from './reed-day.ts';

interface ReedNotesProps {
  days: readonly ReedDay[];
  /** Where the middle of a day is across, px. */
  middle: (index: number) => number;
  /** How wide a day is, px. */
  dayWidth: number;
  /** How wide the drawing is, px. */
  width: number;
  /** Where they are, px from the top. */
  y: number;
}

/** Half of the width that a note takes, px. */
const half = 34;

/** Notes beneath days, each once for all the days beside each other that it is for. */
export function ReedNotes({ days, middle, dayWidth, width, y }: ReedNotesProps) {
  return (
    <>
      {runsOf(days).map(({ note, first, last }) => {
        const [from, to] = [middle(first), middle(last)].sort((a, b) => a - b);
        if (from === undefined || to === undefined) return null;
        const x = Math.min(Math.max((from + to) / 2, half), width - half);
        return (
          <g key={first}>
            <path
              class="reeds-off"
              d={`M${from - dayWidth / 2 + 6} ${y}H${to + dayWidth / 2 - 6}`}
            />
            <text class="reeds-note" x={x} y={y + 14}>
              {note}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Days beside each other with the same note, by the index of the first and the last of them. */
function runsOf(days: readonly ReedDay[]) {
  const runs: { note: string; first: number; last: number }[] = [];
  for (const [index, { note }] of days.entries()) {
    const run = runs.at(-1);
    if (note && run?.note === note && run.last === index - 1) run.last = index;
    else if (note) runs.push({ note, first: index, last: index });
  }
  return runs;
}
