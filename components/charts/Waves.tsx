import { i18n } from '#i18n';
import { ChartFigure } from './ChartFigure.tsx';
import { Drawing } from './Drawing.tsx';
import { isRightToLeft } from './use-walk.ts';
import { WaveMark } from './WaveMark.tsx';
import { WaveWater } from './WaveWater.tsx';
import { waveAcross, waveLayout } from './wave-layout.ts';
import { spokenStretch, type WaveStretch, waveTable } from './wave-stretch.ts';
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
}

/** Fewer stretches that are over than this are stems, not a line that would look like a course. */
const fewestForLine = 6;
/** More stretches than this have no room for a dot each; theirs show when walked. */
const mostDots = 26;

/**
 * Pauses over time: those turned back as a soft wave above the water, those that went on as its
 * paler reflection beneath.
 */
export function Waves({ name, caption, unit, stretches }: WavesProps) {
  const { height, water, up } = waveLayout(stretches);
  const over = stretches.filter(({ running }) => !running);
  const isCourse = over.length >= fewestForLine;
  const highest = highestOf(stretches.map(({ turnedBack }) => turnedBack));
  const deepest = highestOf(stretches.map(({ wentOn }) => wentOn));
  return (
    <ChartFigure caption={caption} table={waveTable(unit, stretches)}>
      <Drawing name={name} class="waves" height={height} count={stretches.length}>
        {({ width, point }) => {
          const place = waveAcross(stretches, width);
          const across = isRightToLeft() ? (index: number) => width - place(index) : place;
          return (
            <>
              {isCourse && <WaveWater stretches={over} across={across} up={up} water={water} />}
              <path class="waves-water" d={`M0 ${water}H${width}`} />
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={14}>
                {i18n.t('charts.turnedBack')}
              </text>
              <text class="waves-word" x={isRightToLeft() ? width : 0} y={height - 30}>
                {i18n.t('charts.wentOn')}
              </text>
              {stretches.map((stretch, index) => (
                <g key={stretch.name} {...point(index)} transform={`translate(${across(index)} 0)`}>
                  <title>{spokenStretch(stretch)}</title>
                  <rect class="point-target" x={-8} y={20} width={16} height={height - 68} rx={8} />
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
