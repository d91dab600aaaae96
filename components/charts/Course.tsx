import { curveMonotoneX, line } from 'd3-shape';
import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { scale } from './scale.ts';
import { isRightToLeft } from './use-walk.ts';
import './Course.css';

/** One point of a course. */
export interface CoursePoint {
  /** Full name, for the table and for being spoken. */
  name: string;
  /** Short name beneath it. */
  label: string;
  /** The value. */
  value: number;
  /** The value in words. */
  words: string;
}

interface CourseProps {
  /** What it shows. */
  name: string;
  /** What one sees. */
  caption: string;
  /** Heads of the table: what a point is, what its value is. */
  head: readonly [string, string];
  /** The points, earliest first. */
  points: readonly CoursePoint[];
}

const height = 168;
const floor = 132;
const top = 28;

/** How far the ends are from the edges; what is written at them begins, or ends, at the edge. */
const side = 40;

/** One value over time as a single thin line, its first, highest and last point named beside it. */
export function Course({ name, caption, head, points }: CourseProps) {
  const most = Math.max(...points.map(({ value }) => value), Number.MIN_VALUE);
  const highest = points.findIndex(({ value }) => value === most);
  const up = scale([0, most], [floor, top]);
  const named = new Set([0, highest, points.length - 1]);
  const table = { head, rows: points.map((point) => [point.name, point.words]) };
  return (
    <ChartFigure caption={caption} table={table}>
      <Drawing name={name} class="course" height={height} count={points.length}>
        {({ width, point }) => {
          const across = scale(
            [0, Math.max(1, points.length - 1)],
            isRightToLeft() ? [width - side, side] : [side, width - side],
          );
          const crest = line<CoursePoint>(
            (_, index) => across(index),
            ({ value }) => up(value),
          ).curve(curveMonotoneX);
          const forward = isRightToLeft() ? 1 : -1;
          const place = (index: number) => {
            if (index === 0) return { class: 'course-first', x: forward * side };
            return index === points.length - 1 ? { class: 'course-last', x: -forward * side } : {};
          };
          return (
            <>
              <path class="course-floor" d={`M0 ${floor}H${width}`} />
              <path class="course-line" d={crest(points) ?? ''} />
              {points.map((at, index) => (
                <g key={at.name} {...point(index)} transform={`translate(${across(index)} 0)`}>
                  <title>{i18n.t('charts.dayValue', [at.name, at.words])}</title>
                  <rect class="point-target" x={-9} y={8} width={18} height={floor} rx={9} />
                  <circle class="course-dot" cy={up(at.value)} r={3} />
                  {named.has(index) && (
                    <text {...place(index)} y={up(at.value) - 12}>
                      {at.words}
                    </text>
                  )}
                  {(index === 0 || index === points.length - 1) && (
                    <text {...place(index)} y={floor + 24}>
                      {at.label}
                    </text>
                  )}
                </g>
              ))}
            </>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}
