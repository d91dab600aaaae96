import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { isRightToLeft } from './use-walk.ts';
import { WaveLight } from './WaveLight.tsx';
import { WaveMark } from './WaveMark.tsx';
import { lineHeight, WaveNames } from './WaveNames.tsx';
import { WaveWater } from './WaveWater.tsx';
import { waveAcross, waveLayout } from './wave-layout.ts';
import { spokenStretch, type WaveStretch, waveTable } from './wave-stretch.ts';
import type { WaveYear } from './wave-year.ts';
import './Waves.css';

interface WavesProps {
  /** What it shows. */
  name: string;
  /** What one sees. */
  caption: string;
  /** Head of the table's first column. */
  unit: string;
  /** The stretches, earliest first. */
  stretches: readonly WaveStretch[];
  /** The year behind them; none where there is too little of one. */
  year?: WaveYear | null;
}

/** Fewer stretches that are over than this are stems, not a line that would look like a course. */
const fewestForLine = 6;
/** More stretches than this have no room for a dot each; theirs show when walked. */
const mostDots = 26;

/**
 * Pauses over time: those turned back as a soft wave above the water, those that went on as its
 * paler reflection beneath.
 */
export function Waves({ name, caption, unit, stretches, year = null }: WavesProps) {
  const { height, water, up } = waveLayout(stretches, year ? lineHeight : 0);
  const names = height - 6 - (year ? lineHeight : 0);
  const light = year?.light ?? [];
  const over = stretches.filter(({ running }) => !running);
  const isCourse = over.length >= fewestForLine;
  const highest = highestOf(stretches.map(({ turnedBack }) => turnedBack));
  const deepest = highestOf(stretches.map(({ wentOn }) => wentOn));
  return (
    <ChartFigure
      caption={caption}
      marks={light.length > 0 && <span class="waves-light-words">{i18n.t('charts.light')}</span>}
      table={waveTable(unit, stretches)}
    >
      <Drawing name={name} class="waves" height={height} count={stretches.length}>
        {({ width, point }) => {
          const place = waveAcross(stretches, width);
          const across = isRightToLeft() ? (at: number) => width - place(at) : place;
          return (
            <>
              <WaveLight light={light} across={across} width={width} water={water} />
              {isCourse && <WaveWater stretches={over} across={across} up={up} water={water} />}
              <path class="waves-water" d={`M0 ${water}H${width}`} />
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={14}>
                {i18n.t('charts.turnedBack')}
              </text>
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={names - 24}>
                {i18n.t('charts.wentOn')}
              </text>
              {stretches.map((stretch, index) => (
                <g key={stretch.name} {...point(index)} transform={`translate(${across(index)} 0)`}>
                  <title>{spokenStretch(stretch)}</title>
                  <rect class="point-target" x={-8} y={20} width={16} height={names - 62} rx={8} />
                  {(['back', 'on'] as const).map((side) => (
                    <WaveMark
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
              <WaveNames {...{ stretches, year, across, width }} y={names} />
            </>
          );
        }}
      </Drawing>
    </ChartFigure>
  );
}

/** The index of the highest of some counts, the first of them. */
function highestOf(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}
