import { useState } from 'preact/hooks';

/** What a chart needs so that its points can be walked with the arrow keys and are spoken. */
interface Walk {
  /** Attributes of the drawing that holds the points. */
  holder: {
    role: 'group';
    onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Attributes of one point; only one of them is in the page's tab order. */
  point: (index: number) => { role: 'img'; class: 'point'; 'data-point': true; tabindex: 0 | -1 };
}

/**
 * Walks a chart's points with the arrow keys, Home and End; one tab stop for the whole chart.
 * @param count how many points there are
 * @param columns how many points make a row, for up and down; all of them in a chart of one row
 */
export function useWalk(count: number, columns = count): Walk {
  const [at, setAt] = useState(0);
  const current = Math.min(at, count - 1);
  const walk = (event: KeyboardEvent) => {
    const next = destination(event.key, current, count, columns);
    if (next === null || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll<SVGElement>('[data-point]')[next]?.focus();
  };
  return {
    holder: { role: 'group', onKeyDown: walk },
    point: (index) => ({
      role: 'img',
      class: 'point',
      'data-point': true,
      // In an SVG attributes keep their case: `tabIndex` would be no attribute there.
      tabindex: index === current ? 0 : -1,
    }),
  };
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
