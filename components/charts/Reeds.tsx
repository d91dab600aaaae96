import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { ReedNotes } from './ReedNotes.tsx';
import { scale } from './scale.ts';
import { isRightToLeft } from './use-walk.ts';
import './Reeds.css';

/** One day of a reeds chart. */
export interface ReedDay {
  /** Short name beneath it. */
  label: string;
  /** Full name, for the table and for being spoken. */
  name: string;
  /** How many turned back. */
  turnedBack: number;
  /** How many went on. */
  wentOn: number;
  /** How many chose nothing. */
  left: number;
  /** A word beneath the label when the day is not like the others: pauses off. */
  note?: string;
  /** Whether the day is still to come: drawn as open, not as none. */
  toCome: boolean;
}

interface ReedsProps {
  /** What one sees. */
  caption: string;
  /** The days, first one first. */
  days: readonly ReedDay[];
}

const height = 200;
const water = 144;
const top = 28;
/** A day with few pauses stays a short reed, however few the others had. */
const leastMost = 3;

/**
 * Days as reeds at the water's edge: one bent over with a full head for those turned back, one
 * upright with an open head for those that went on, a pebble at the foot where nothing was chosen.
 */
export function Reeds({ caption, days }: ReedsProps) {
  const most = Math.max(leastMost, ...days.flatMap((day) => [day.turnedBack, day.wentOn]));
  const up = scale([0, most], [0, water - top]);
  const tallest = up(Math.max(...days.flatMap((day) => [day.turnedBack, day.wentOn])));
  // Where all reeds are short, nothing is above them.
  const above = Math.round(water - top - tallest);
  return (
    <ChartFigure caption={caption} marks={<Marks days={days} />} table={table(days)}>
      <Drawing
        name={i18n.t('charts.reeds')}
        class="reeds"
        height={height - above}
        count={days.length}
      >
        {({ width, point }) => {
          const room = width / days.length;
          const middle = (index: number) => room * (placeOf(index, days.length) + 0.5);
          return (
            <g transform={`translate(0 ${-above})`}>
              <path class="reeds-water" d={ripple(width, water, 96)} />
              <path class="reeds-deeper" d={ripple(width, water + 9, 128)} />
              {days.map((day, index) => (
                <g key={day.name} {...point(index)} transform={`translate(${middle(index)} 0)`}>
                  <title>{spoken(day)}</title>
                  <rect
                    class="point-room"
                    x={-room / 2 + 2}
                    y={above + 2}
                    width={room - 4}
                    height={height - above - 4}
                    rx={10}
                  />
                  <Day day={day} up={up} />
                </g>
              ))}
              <ReedNotes days={days} middle={middle} room={room} width={width} y={water + 41} />
            </g>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}

function Day({ day, up }: { day: ReedDay; up: (count: number) => number }) {
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

/** The place of a day from the left, so that a page read from the right has its first day there. */
function placeOf(index: number, count: number): number {
  return isRightToLeft() ? count - 1 - index : index;
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

/** The marks in words, only those that are there. */
function Marks({ days }: { days: readonly ReedDay[] }) {
  const there = (key: 'turnedBack' | 'wentOn' | 'left') => days.some((day) => day[key] > 0);
  return (
    <>
      {there('turnedBack') && (
        <span>
          <svg class="reed reed-back" viewBox="0 0 16 18" aria-hidden="true">
            <path d="M12 18C12 10 11 4 5 4" />
            <ellipse rx={2.4} ry={5} transform="translate(4.5 6.5) rotate(28)" />
          </svg>
          {i18n.t('charts.turnedBack')}
        </span>
      )}
      {there('wentOn') && (
        <span>
          <svg class="reed reed-on" viewBox="0 0 16 18" aria-hidden="true">
            <path d="M8 18V11" />
            <ellipse cx={8} cy={6.5} rx={2.6} ry={5} />
          </svg>
          {i18n.t('charts.wentOn')}
        </span>
      )}
      {there('left') && (
        <span>
          <svg class="reed reed-left" viewBox="0 0 16 18" aria-hidden="true">
            <ellipse cx={8} cy={13} rx={4} ry={2.5} />
          </svg>
          {i18n.t('charts.left')}
        </span>
      )}
    </>
  );
}

/** A line of low waves across the drawing, each about so long. */
function ripple(width: number, y: number, length: number): string {
  const count = 2 * Math.max(2, Math.round(width / length / 2));
  const step = width / count;
  const wave = (_: unknown, index: number) =>
    `q${step / 2} ${index % 2 === 0 ? 3.5 : -3.5} ${step} 0`;
  return `M0 ${y}${Array.from({ length: count }, wave).join('')}`;
}

function spoken(day: ReedDay): string {
  const parts = [
    day.turnedBack > 0 && `${i18n.t('charts.turnedBack')} ${day.turnedBack}`,
    day.wentOn > 0 && `${i18n.t('charts.wentOn')} ${day.wentOn}`,
    day.left > 0 && `${i18n.t('charts.left')} ${day.left}`,
    day.note,
    day.toCome && i18n.t('charts.toCome'),
  ].filter(Boolean);
  const value = parts.length > 0 ? parts.join(', ') : i18n.t('charts.nothing');
  return i18n.t('charts.dayValue', [day.name, value]);
}

function table(days: readonly ReedDay[]) {
  return {
    head: [
      i18n.t('charts.day'),
      i18n.t('charts.turnedBack'),
      i18n.t('charts.wentOn'),
      i18n.t('charts.left'),
    ],
    rows: days.map((day) => [
      day.note ? `${day.name} (${day.note})` : day.name,
      ...[day.turnedBack, day.wentOn, day.left].map((count) => (day.toCome ? '–' : String(count))),
    ]),
  };
}
