import { scale } from './scale.ts';

/** A stretch as far as room is made for it. */
interface Stretch {
  /** How many turned back. */
  turnedBack: number;
  /** How many went on. */
  wentOn: number;
  /** Whether it isn't over. */
  running: boolean;
}

/** Where the waves are drawn, px. */
interface WaveLayout {
  /** Height of the whole drawing. */
  height: number;
  /** Where the water is. */
  water: number;
  /** How far from the water a count is. */
  up: (count: number) => number;
}

const reach = 112;
/** Room above the highest crest, for its number and the word; beneath the deepest, for the dates as well. */
const above = 44;
const beneath = 72;
/** Few pauses stay low waves. */
const leastMost = 5;
/** No side is flatter than this, so that its word doesn't touch the water. */
const leastSide = 12;
/** Room at both ends, for the dates there. */
const side = 24;
/** How far a stretch that isn't over stands from the others, at the least. */
const apart = 32;

/**
 * Gives each side as much room as its waves need, both on one scale.
 * @param more room beneath it all, px
 */
export function waveLayout(stretches: readonly Stretch[], more = 0): WaveLayout {
  const back = Math.max(0, ...stretches.map(({ turnedBack }) => turnedBack));
  const on = Math.max(0, ...stretches.map(({ wentOn }) => wentOn));
  const up = scale([0, Math.max(leastMost, back, on)], [0, reach]);
  // Whole px keep the water line sharp.
  const water = Math.round(above + Math.max(leastSide, up(back)));
  return { water, up, height: Math.round(water + Math.max(leastSide, up(on)) + beneath + more) };
}

/**
 * Gives where a stretch is across a width, by its index, or a place between two: px from the side reading begins at.
 */
export function waveAcross(
  stretches: readonly Stretch[],
  width: number,
): (index: number) => number {
  const last = stretches.length - 1;
  const step = (width - 2 * side) / Math.max(1, last);
  const running = last > 0 && stretches[last]?.running;
  const end = width - side - (running ? Math.max(apart, step) : 0);
  const lastOver = running ? last - 1 : last;
  const over = scale([0, Math.max(1, lastOver)], [side, end]);
  const toRunning = scale([lastOver, lastOver + 1], [over(lastOver), width - side]);
  return (at) => (at > lastOver ? Math.min(toRunning(at), width - side) : over(at));
}
