import { area, curveMonotoneX, line } from 'd3-shape';
import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { isRightToLeft } from './use-walk.ts';
import { waveAcross, waveRoom } from './wave-room.ts';
import './Waves.css';

/** One stretch of time of a waves chart. */
export interface WaveStretch {
  /** Full name, for the table and for being spoken. */
  name: string;
  /** Short name beneath it; only some are drawn. */
  label: string;
  /** How many turned back. */
  turnedBack: number;
  /** How many went on. */
  wentOn: number;
  /** How many chose nothing; in the table only. */
  left: number;
  /** Whether it isn't over: it stands apart from the line. */
  running: boolean;
}

interface WavesProps {
  /** What it shows. */
  name: string;
  /** What one sees. */
  caption: string;
  /** Head of the table's first column. */
  unit: string;
  /** The stretches, earliest first. */
  stretches: readonly WaveStretch[];
}

/** Fewer stretches that are over than this are stems, not a line that would look like a course. */
export const fewestForLine = 6;
/** More stretches than this have no room for a dot each; theirs show when walked. */
const mostDots = 26;

/**
 * Pauses over time: those turned back as a soft wave above the water, those that went on as its
 * hatched reflection beneath.
 */
export function Waves({ name, caption, unit, stretches }: WavesProps) {
  const { height, water, up } = waveRoom(stretches);
  const over = stretches.filter(({ running }) => !running);
  const isCourse = over.length >= fewestForLine;
  const highest = highestOf(stretches.map(({ turnedBack }) => turnedBack));
  const deepest = highestOf(stretches.map(({ wentOn }) => wentOn));
  return (
    <ChartFigure caption={caption} table={table(unit, stretches)}>
      <Drawing name={name} class="waves" height={height} count={stretches.length}>
        {({ width, point }) => {
          const place = waveAcross(stretches, width);
          const across = isRightToLeft() ? (index: number) => width - place(index) : place;
          return (
            <>
              {isCourse && <Water stretches={over} across={across} up={up} water={water} />}
              <path class="waves-water" d={`M0 ${water}H${width}`} />
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={14}>
                {i18n.t('charts.turnedBack')}
              </text>
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={height - 30}>
                {i18n.t('charts.wentOn')}
              </text>
              {stretches.map((stretch, index) => (
                <g key={stretch.name} {...point(index)} transform={`translate(${across(index)} 0)`}>
                  <title>{spoken(stretch)}</title>
                  <rect class="point-room" x={-8} y={20} width={16} height={height - 68} rx={8} />
                  {(['back', 'on'] as const).map((side) => (
                    <Mark
                      key={side}
                      side={side}
                      count={side === 'back' ? stretch.turnedBack : stretch.wentOn}
                      up={up}
                      water={water}
                      stem={!isCourse || stretch.running}
                      crowded={stretches.length > mostDots}
                      furthest={index === (side === 'back' ? highest : deepest)}
                    />
                  ))}
                </g>
              ))}
              {labelled(stretches, width).map((index) => (
                <text key={index} class="waves-label" x={across(index)} y={height - 6}>
                  {stretches[index]?.label}
                </text>
              ))}
            </>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}

interface WaterProps {
  stretches: readonly WaveStretch[];
  across: (index: number) => number;
  up: (count: number) => number;
  /** Where the water is, px. */
  water: number;
}

function Water({ stretches, across, up, water }: WaterProps) {
  const above = (s: WaveStretch) => water - up(s.turnedBack);
  const below = (s: WaveStretch) => water + up(s.wentOn);
  const x = (_: WaveStretch, index: number) => across(index);
  const fill = (y: (s: WaveStretch) => number) =>
    area<WaveStretch>(x, water, y).curve(curveMonotoneX)(stretches) ?? '';
  const crest = (y: (s: WaveStretch) => number) =>
    line<WaveStretch>(x, y).curve(curveMonotoneX)(stretches) ?? '';
  return (
    <>
      <defs>
        <pattern id="waves-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="waves-hatch" d="M0 3H6" />
        </pattern>
      </defs>
      <path class="waves-back-fill" d={fill(above)} />
      <path class="waves-back" d={crest(above)} />
      <path fill="url(#waves-hatch)" d={fill(below)} />
      <path class="waves-on" d={crest(below)} />
    </>
  );
}

interface MarkProps {
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
function Mark({ side, count, up, water, stem, crowded, furthest }: MarkProps) {
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

/** The index of the highest of some counts, the first of them. */
function highestOf(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

/** Which stretches get their name written beneath: as many as there is room for, the last among them. */
function labelled(stretches: readonly WaveStretch[], width: number): number[] {
  const step = Math.max(1, Math.ceil(stretches.length / Math.max(2, Math.floor(width / 88))));
  const last = stretches.length - 1;
  return stretches.map((_, index) => index).filter((index) => (last - index) % step === 0);
}

function spoken(stretch: WaveStretch): string {
  const { turnedBack, wentOn, left } = stretch;
  const values = [
    `${i18n.t('charts.turnedBack')} ${turnedBack}`,
    `${i18n.t('charts.wentOn')} ${wentOn}`,
    ...(left > 0 ? [`${i18n.t('charts.left')} ${left}`] : []),
  ];
  const none = turnedBack + wentOn + left === 0;
  return i18n.t('charts.dayValue', [
    stretch.name,
    none ? i18n.t('charts.nothing') : values.join(', '),
  ]);
}

function table(unit: string, stretches: readonly WaveStretch[]) {
  return {
    head: [unit, i18n.t('charts.turnedBack'), i18n.t('charts.wentOn'), i18n.t('charts.left')],
    rows: stretches.map(({ name, turnedBack, wentOn, left }) => [
      name,
      ...[turnedBack, wentOn, left].map(String),
    ]),
  };
}
