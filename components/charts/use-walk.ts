import { useState } from 'preact/hooks';

/** What a chart needs so that its points can be walked with the arrow keys, tapped, and are spoken. */
interface Walk {
  /** Attributes of the drawing that holds the points. */
  holder: {
    role: 'group';
    onKeyDown: (event: KeyboardEvent) => void;
    onClick: (event: MouseEvent) => void;
  };
  /** Attributes of one point; only one of them is in the page's tab order. */
  point: (index: number) => {
    role: 'img';
    class: 'point';
    'data-point': true;
    'data-chosen': true | undefined;
    tabindex: 0 | -1;
  };
  /** Index of the point that was walked to or tapped; null before one was. */
  chosen: number | null;
}

/**
 * Walks a chart's points with the arrow keys, Home and End; one tab stop for the whole chart. A tap chooses the point
 * that is nearest: fingers are wider than some of them.
 * @param count how many points there are
 * @param columns how many points make a row, for up and down; all of them in a chart of one row
 */
export function useWalk(count: number, columns = count): Walk {
  const [at, setAt] = useState<number | null>(null);
  const chosen = at === null ? null : Math.min(at, count - 1);
  const current = chosen ?? 0;
  const choose = (drawing: Element, index: number) => {
    setAt(index);
    pointsOf(drawing)[index]?.focus();
  };
  const walk = (event: KeyboardEvent) => {
    const next = destination(event.key, current, count, columns);
    if (next === null || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    choose(event.currentTarget, next);
  };
  const tap = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof Element) || count === 0) return;
    choose(event.currentTarget, nearest(pointsOf(event.currentTarget), event));
  };
  return {
    holder: { role: 'group', onKeyDown: walk, onClick: tap },
    point: (index) => ({
      role: 'img',
      class: 'point',
      'data-point': true,
      'data-chosen': index === chosen || undefined,
      // In an SVG attributes keep their case: `tabIndex` would be no attribute there.
      tabindex: index === current ? 0 : -1,
    }),
    chosen,
  };
}

function pointsOf(drawing: Element): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('[data-point]')];
}

/** The index of the point whose middle is nearest to where it was tapped. */
function nearest(points: readonly Element[], { clientX, clientY }: MouseEvent): number {
  const away = points.map((point) => {
    const { x, y, width, height } = (
      point.querySelector('.point-target') ?? point
    ).getBoundingClientRect();
    return Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
  });
  return away.indexOf(Math.min(...away));
}

/** Where a key leads from a point; null when nowhere. */
function destination(key: string, from: number, count: number, columns: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = isRightToLeft() ? -1 : 1;
  const steps = new Map([
    ['ArrowRight', forward],
    ['ArrowLeft', -forward],
    ['ArrowDown', columns],
    ['ArrowUp', -columns],
  ]);
  const next = from + (steps.get(key) ?? Number.NaN);
  return next >= 0 && next < count ? next : null;
}

/** Whether the page reads from right to left; a chart then runs that way too. */
export function isRightToLeft(): boolean {
  return document.documentElement.dir === 'rtl';
}
