import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { scale } from './scale.ts';
import { isRightToLeft } from './use-walk.ts';
import './NightSky.css';

/** One row of the sky: a weekday. */
export interface SkyRow {
  /** Short name at its side. */
  label: string;
  /** Full name, for the table and for being spoken. */
  name: string;
  /** How many at each hour, 24 of them. */
  counts: readonly number[];
}

interface NightSkyProps {
  /** What it shows. */
  name: string;
  /** What one sees. */
  caption: string;
  /** The rows, first day first. */
  rows: readonly SkyRow[];
  /** The names of the 24 hours, for the table and for being spoken. */
  hours: readonly string[];
}

const rowHeight = 28;
const top = 20;
/** A few pauses are small stars. */
const leastMost = 6;
/** Every how many hours one is named beneath. */
const named = 6;

/** Hours by weekdays as a night sky: the more came, the larger the star. */
export function NightSky({ name, caption, rows, hours }: NightSkyProps) {
  const height = top + rows.length * rowHeight + 44;
  const most = Math.max(leastMost, ...rows.flatMap(({ counts }) => counts));
  return (
    <ChartFigure caption={caption} table={table(rows, hours)}>
      <Drawing name={name} class="sky" height={height} count={rows.length * 24} columns={24}>
        {({ width, point }) => {
          const side = width < 480 ? 46 : 56;
          const step = (width - side - 12) / 24;
          const across = (hour: number) => {
            const x = side + step * (hour + 0.5);
            return isRightToLeft() ? width - x : x;
          };
          const size = scale([0, Math.sqrt(most)], [0, Math.min(step * 0.52, rowHeight * 0.36)]);
          return (
            <>
              <rect class="sky-night" width={width} height={height} rx={12} />
              {rows.map((row, index) => (
                <g key={row.name} transform={`translate(0 ${top + rowHeight * (index + 0.5)})`}>
                  <text class="sky-day" x={isRightToLeft() ? width - 12 : 12} y={4}>
                    {row.label}
                  </text>
                  {row.counts.map((count, hour) => (
                    <g
                      key={`${row.name} ${hours[hour]}`}
                      {...point(index * 24 + hour)}
                      transform={`translate(${across(hour)} 0)`}
                    >
                      <title>{spoken(row, hours[hour] ?? '', count)}</title>
                      <rect
                        class="point-target"
                        x={-step / 2}
                        y={-rowHeight / 2}
                        width={step}
                        height={rowHeight}
                        rx={4}
                      />
                      {count > 0 ? (
                        <circle class="sky-star" r={Math.max(1.4, size(Math.sqrt(count)))} />
                      ) : (
                        <circle class="sky-dust" r={0.7} />
                      )}
                    </g>
                  ))}
                </g>
              ))}
              {hours.map((hour, index) =>
                index % named === 0 ? (
                  <text key={hour} class="sky-hour" x={across(index)} y={height - 14}>
                    {hour}
                  </text>
                ) : null,
              )}
            </>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}

function spoken(row: SkyRow, hour: string, count: number): string {
  const value = count === 0 ? i18n.t('charts.nothing') : i18n.t('charts.pauses', count);
  return i18n.t('charts.dayValue', [`${row.name}, ${hour}`, value]);
}

/** Hours go down the table, so that it is narrow enough for a phone. */
function table(rows: readonly SkyRow[], hours: readonly string[]) {
  return {
    head: [i18n.t('charts.hour'), ...rows.map(({ label }) => label)],
    rows: hours.map((hour, index) => [
      hour,
      ...rows.map(({ counts }) => String(counts[index] ?? 0)),
    ]),
  };
}
