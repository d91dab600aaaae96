import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useWalk } from './use-walk.ts';
import { useWidth } from './use-width.ts';

/** What a drawing is handed to draw its points with. */
interface Ground {
  /** Width there is, px. */
  width: number;
  /** Attributes of the point with an index; the point holds a `<title>` that is spoken. */
  point: ReturnType<typeof useWalk>['point'];
}

interface DrawingProps {
  /** What it shows. */
  name: string;
  /** For its looks. */
  class: string;
  /** Height, px. */
  height: number;
  /** How many points it has, where that depends on the width there is. */
  count: number | ((width: number) => number);
  /** How many points make a row, for the up and down keys; all of them when left out. */
  columns?: number;
  /** Draws it. */
  children: (ground: Ground) => ComponentChildren;
}

/**
 * An SVG as wide as its place, whose points can be walked with the arrow keys or tapped. What the chosen one says is
 * written beneath it; a screen reader says it at the point itself.
 */
export function Drawing({ name, class: look, height, count, columns, children }: DrawingProps) {
  const [svg, width] = useWidth<SVGSVGElement>(640);
  const { holder, point, chosen } = useWalk(
    typeof count === 'number' ? count : count(width),
    columns,
  );
  const [words, setWords] = useState('');
  // After each drawing: the same point says something else where other numbers are shown.
  useLayoutEffect(() => {
    const title = svg.current?.querySelector('[data-chosen] > title');
    setWords(chosen === null ? '' : (title?.textContent ?? ''));
  });
  return (
    <>
      <svg ref={svg} class={look} viewBox={`0 0 ${width} ${height}`} {...holder}>
        <title>{`${name}. ${i18n.t('charts.walk')}`}</title>
        {children({ width, point })}
      </svg>
      {words && (
        <p class="chart-words" aria-hidden="true">
          {words}
        </p>
      )}
    </>
  );
}
